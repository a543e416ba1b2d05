/**
 * A mutable XML tree that keeps what it does not understand: every tag and text holds its source as written, so
 * that an untouched part serialises to the same characters.
 */

/** Character data, comments and processing instructions, as written. */
export interface XmlText {
  readonly kind: "text";
  raw: string;
  parent: XmlElement | null;
}

export type XmlNode = XmlElement | XmlText;

/** One element. `open` is the source between `<` and `>` (without the slash of an empty tag). */
export class XmlElement {
  readonly kind = "element";
  parent: XmlElement | null = null;
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: string,
    public open: string = name,
    public isShort = true,
  ) {}

  /** Value of an attribute by its qualified name; null when absent. */
  attribute(name: string): string | null {
    const match = attributePattern(name).exec(this.open);
    return match ? decodeText(match[2] ?? match[3] ?? "") : null;
  }

  /** Sets or replaces an attribute. */
  setAttribute(name: string, value: string): void {
    this.removeAttribute(name);
    this.open = `${this.open.trimEnd()} ${name}="${encodeAttribute(value)}"`;
  }

  removeAttribute(name: string): void {
    this.open = this.open.replace(attributePattern(name), "");
  }

  /** First child element of that name; null when there is none. */
  child(name: string): XmlElement | null {
    for (const node of this.children) if (node.kind === "element" && node.name === name) return node;
    return null;
  }

  /** Follows first children by name; null when one is missing. */
  path(...names: string[]): XmlElement | null {
    const [first, ...others] = names;
    const found = first === undefined ? this : this.child(first);
    return others.length === 0 ? found : (found?.path(...others) ?? null);
  }

  /** Child elements, of one name or all. */
  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (node): node is XmlElement => node.kind === "element" && (name === undefined || node.name === name),
    );
  }

  /** Every descendant element of that name, in document order. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const visit = (element: XmlElement): void => {
      for (const node of element.children) {
        if (node.kind !== "element") continue;
        if (node.name === name) found.push(node);
        visit(node);
      }
    };
    visit(this);
    return found;
  }

  /** Decoded character data of all descendants. */
  get text(): string {
    let text = "";
    for (const node of this.children) text += node.kind === "text" ? decodeText(node.raw) : node.text;
    return text;
  }

  setText(text: string): void {
    this.children.length = 0;
    if (text !== "") this.append({ kind: "text", raw: encodeText(text), parent: null });
  }

  append(...nodes: XmlNode[]): this {
    return this.insert(this.children.length, ...nodes);
  }

  insert(index: number, ...nodes: XmlNode[]): this {
    for (const node of nodes) node.parent = this;
    if (index === this.children.length && nodes.length < 1000) this.children.push(...nodes);
    else this.children.splice(index, 0, ...nodes);
    return this;
  }

  /** Rank among the parent's children. */
  get index(): number {
    return this.parent ? this.parent.children.indexOf(this) : -1;
  }

  before(...nodes: XmlNode[]): void {
    this.parent?.insert(this.index, ...nodes);
  }

  after(...nodes: XmlNode[]): void {
    this.parent?.insert(this.index + 1, ...nodes);
  }

  remove(): void {
    if (!this.parent) return;
    this.parent.children.splice(this.index, 1);
    this.parent = null;
  }

  /** Puts the children in the place of the element. */
  unwrap(): void {
    const nodes = this.children.splice(0);
    this.before(...nodes);
    this.remove();
  }

  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.open, this.isShort);
    for (const node of this.children)
      copy.append(node.kind === "text" ? { kind: "text", raw: node.raw, parent: null } : node.clone());
    return copy;
  }

  /** The nearest ancestor (not itself) of one of those names. */
  ancestor(...names: string[]): XmlElement | null {
    for (let at = this.parent; at; at = at.parent) if (names.includes(at.name)) return at;
    return null;
  }

  toString(): string {
    const parts: string[] = [];
    write(this, parts);
    return parts.join("");
  }
}

function write(element: XmlElement, parts: string[]): void {
  if (element.children.length === 0 && element.isShort) {
    parts.push("<", element.open, "/>");
    return;
  }
  parts.push("<", element.open, ">");
  for (const node of element.children) {
    if (node.kind === "text") parts.push(node.raw);
    else write(node, parts);
  }
  parts.push("</", element.name, ">");
}

const patterns = new Map<string, RegExp>();
function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(\\s+)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data as read: entities resolved, CDATA opened, comments dropped. */
export function decodeText(raw: string): string {
  if (!raw.includes("&") && !raw.includes("<")) return raw;
  return raw.replace(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/gi,
    (_all, cdata: string | undefined, name: string | undefined) => {
      if (cdata !== undefined) return cdata;
      if (name === undefined) return "";
      if (name[0] !== "#") return entities[name] ?? "";
      return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
    },
  );
}

export function encodeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function encodeAttribute(text: string): string {
  return encodeText(text).replace(/"/g, "&quot;");
}

/** Makes an element from attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: XmlNode[]
): XmlElement {
  const made = new XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made.append(...children);
}
