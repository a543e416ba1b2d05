/** Markup, told apart from text so that no word of a dossier is ever taken for it. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What a template takes: text is escaped, lists are joined, null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/** Tag of templates: html`<p>${anything}</p>`. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + sourceOf(values[index - 1] ?? null) + string));
}

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map(sourceOf).join("");
  return escapeText(String(content));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!).replace(/(?![\t\n])\p{Cc}/gu, "");
}
