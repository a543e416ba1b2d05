import hosting from "./hosting.json";

/** A header of a response: its name and what it says. */
export type Header = readonly [name: string, value: string];

/** The kinds of file that the kit holds. */
export type Extension = keyof typeof hosting.types;

/** Those kinds, with how long a browser keeps them and the French name of such a file. */
export const extensions = hosting.caching as readonly { name: string; extension: Extension; value: string }[];

/** The content security policy as a header says it. The page says the same in a `meta`. */
export const policyText = Object.entries(hosting.policy)
  .map(([directive, sources]) => [directive, ...sources].join(" "))
  .join("; ");

/** What the server says with a file of that kind. */
export function headersOf(extension: Extension): readonly Header[] {
  const caching = extensions.find((one) => one.extension === extension)!;
  return [
    ["Content-Type", hosting.types[extension]],
    ["Cache-Control", caching.value],
    ...Object.entries(hosting.everywhere),
    ...(extension === "html" ? [["Content-Security-Policy", policyText] as const] : []),
  ];
}
