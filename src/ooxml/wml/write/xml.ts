/** A value of an attribute; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** Escapes character data, dropping what XML 1.0 (2.2 Char) forbids. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** Escapes an attribute's value for double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, " ");
}

/** One element with its attributes in the order given and its content, already XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...content: string[]
): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) opening += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  const inner = content.join("");
  return inner ? `${opening}>${inner}</${name}>` : `${opening}/>`;
}

/** `<w:name w:val="…"/>`. */
export function valued(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}
