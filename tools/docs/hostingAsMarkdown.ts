import { extensions, headersOf } from "../package/headers";

/** The headers to send with each kind of file, as a table. */
export function hostingAsMarkdown(): string {
  const rows = extensions.flatMap(({ name, extension }) =>
    headersOf(extension).map(
      ([header, value], at) => `| ${at === 0 ? `\`.${extension}\` (${name})` : ""} | \`${header}\` | \`${value}\` |`,
    ),
  );
  return ["| Fichiers | En-tête | Valeur |", "| --- | --- | --- |", ...rows].join("\n");
}
