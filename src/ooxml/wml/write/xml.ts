import { escapeAttribute } from "../../xml/escape";

/** A value of an attribute; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

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
export function valElement(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}
