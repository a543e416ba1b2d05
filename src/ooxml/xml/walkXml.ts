import { ReadError } from "../errors";
import { limits } from "../limits";
import { declaration, hasForbidden, nameAt, replaceReferences, spaceAt } from "./characters";

/** A start tag. Those that are written alike are one object: a document has thousands of tags, and a hundred of them. */
export interface StartTag {
  readonly name: string;
  /** As written, by their written names, references replaced. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEmpty: boolean;
  /** Whether it declares a namespace. */
  readonly declares: boolean;
}

/** What is done with each piece of a text, in its order. An empty element is opened, then closed. */
export interface XmlEvents {
  open(tag: StartTag): void;
  close(): void;
  /** Character data inside the root, in pieces. */
  text?(data: string): void;
  /** A comment or a processing instruction, as written, with its delimiters. */
  other?(xml: string): void;
}

const slash = "/".charCodeAt(0);
const exclamation = "!".charCodeAt(0);
const question = "?".charCodeAt(0);
const greater = ">".charCodeAt(0);
const equalsSign = "=".charCodeAt(0);

/** Start tags that are remembered: a text made to have no two alike must not fill the memory. */
const mostTags = 4096;

/**
 * One pass over an XML text without document type, linear, checking that it is well formed (XML 1.0, fifth edition); of
 * namespaces nothing is checked. Each start tag is parsed once and known again by its text, character data is found by
 * plain search. Throws ReadError: `malformed`, `doctype`, `too-big` (nesting).
 */
export function walkXml(xml: string, part: string, events: XmlEvents): void {
  new Walk(xml, part, events).run();
}

class Walk {
  private readonly xml: string;
  private readonly tags = new Map<string, StartTag>();
  /** Names of the elements that are open. */
  private readonly names: string[] = [];
  private hasRoot = false;
  /** Where the next piece begins. */
  private at = 0;
  /** The first « & » and the first « ]]> » from `at`; the end of the text where there is none. */
  private reference: number;
  private cdataEnd: number;

  constructor(
    source: string,
    private readonly part: string,
    private readonly events: XmlEvents,
  ) {
    const marked = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    if (hasForbidden(marked)) this.fail("disallowed character");
    // Line ends (2.11).
    this.xml = marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
    this.reference = this.find("&", 0);
    this.cdataEnd = this.find("]]>", 0);
  }

  run(): void {
    const { xml } = this;
    if (/^<\?xml[ \t\n]/.test(xml)) this.at = (declaration.exec(xml) ?? this.fail("XML declaration"))[0].length;
    for (;;) {
      const next = this.find("<", this.at);
      if (next > this.at) this.readText(next);
      if (next === xml.length) break;
      const sign = xml.charCodeAt(next + 1);
      if (sign === slash) this.readEndTag(next);
      else if (sign === exclamation) this.readDeclaration(next);
      else if (sign === question) this.readInstruction(next);
      else this.readStartTag(next);
    }
    if (this.names.length > 0) this.fail(`${this.names.at(-1)} is not closed`);
    if (!this.hasRoot) this.fail("no root");
  }

  private readText(end: number): void {
    const { xml, at, events } = this;
    if (this.names.length === 0) {
      if (this.skipSpace(at) < end) this.fail("text outside the root");
      return;
    }
    if (this.cdataEnd < at) this.cdataEnd = this.find("]]>", at);
    if (this.cdataEnd < end) this.fail("]]> in text");
    if (this.reference < at) this.reference = this.find("&", at);
    const written = xml.slice(at, end);
    const data = this.reference < end ? this.replaced(written) : written;
    events.text?.(data);
  }

  private readEndTag(start: number): void {
    const { xml, names, events } = this;
    const name = names.pop();
    if (name === undefined || !xml.startsWith(name, start + 2)) this.fail(`unexpected end tag at ${start}`);
    const end = this.skipSpace(start + 2 + name.length);
    if (xml.charCodeAt(end) !== greater) this.fail(`unexpected end tag at ${start}`);
    this.at = end + 1;
    events.close();
  }

  private readDeclaration(start: number): void {
    const { xml, events } = this;
    if (xml.startsWith("<!--", start)) {
      const end = this.find("--", start + 4);
      if (xml.charCodeAt(end + 2) !== greater) this.fail("comment");
      this.at = end + 3;
      return events.other?.(xml.slice(start, this.at));
    }
    if (xml.startsWith("<![CDATA[", start)) {
      if (this.names.length === 0) this.fail("CDATA outside the root");
      const end = this.find("]]>", start + 9);
      if (end === xml.length) this.fail("CDATA does not end");
      this.at = end + 3;
      return events.text?.(xml.slice(start + 9, end));
    }
    if (xml.startsWith("<!DOCTYPE", start)) throw new ReadError("doctype", this.part);
    this.fail(`no markup at ${start}`);
  }

  private readInstruction(start: number): void {
    const { xml, events } = this;
    const target = this.readName(start + 2);
    if (target.toLowerCase() === "xml") this.fail("XML declaration inside");
    const body = start + 2 + target.length;
    const end = this.find("?>", body);
    if (end === xml.length || (end > body && this.skipSpace(body) === body)) this.fail("instruction");
    this.at = end + 2;
    events.other?.(xml.slice(start, this.at));
  }

  private readStartTag(start: number): void {
    const { xml, names, events } = this;
    if (names.length === 0) {
      if (this.hasRoot) this.fail("two roots");
      this.hasRoot = true;
    }
    if (names.length >= limits.depth) throw new ReadError("too-big", `${this.part}: nesting`);
    const end = this.find(">", start) + 1;
    const written = xml.slice(start, end);
    let tag = this.tags.get(written);
    this.at = end;
    if (!tag) {
      tag = this.parseStartTag(start);
      // With a « > » in an attribute the text up to it is no tag of its own.
      if (this.at === end && this.tags.size < mostTags) this.tags.set(written, tag);
    }
    if (!tag.isEmpty) names.push(tag.name);
    events.open(tag);
    if (tag.isEmpty) events.close();
  }

  /** Leaves `at` behind the tag. */
  private parseStartTag(start: number): StartTag {
    const { xml } = this;
    const name = this.readName(start + 1);
    // Without a prototype: an attribute may be called `__proto__`.
    const attributes = Object.create(null) as Record<string, string>;
    let declares = false;
    let last = start + 1 + name.length;
    for (;;) {
      const at = this.skipSpace(last);
      const sign = xml.charCodeAt(at);
      if (sign === greater || sign === slash) {
        const isEmpty = sign === slash;
        if (isEmpty && xml.charCodeAt(at + 1) !== greater) this.fail(`tag of ${name}`);
        this.at = at + (isEmpty ? 2 : 1);
        return { name, attributes, isEmpty, declares };
      }
      if (at === last) this.fail(`no space before an attribute of ${name}`);
      const attribute = this.readName(at);
      if (attribute in attributes) this.fail(`${attribute} stands twice`);
      const equals = this.skipSpace(at + attribute.length);
      const open = this.skipSpace(equals + 1);
      const quote = xml.charAt(open);
      if (xml.charCodeAt(equals) !== equalsSign || !/["']/.test(quote)) this.fail(`value of ${attribute}`);
      const close = this.find(quote, open + 1);
      if (close === xml.length) this.fail(`${attribute} does not end`);
      attributes[attribute] = this.valueOf(xml.slice(open + 1, close));
      declares ||= attribute.startsWith("xmlns");
      last = close + 1;
    }
  }

  /** The value of an attribute (3.3.3): blanks are spaces, but for those that references give. */
  private valueOf(written: string): string {
    if (written.includes("<")) this.fail("< in an attribute");
    return this.replaced(/[\t\n]/.test(written) ? written.replace(/[\t\n]/g, " ") : written);
  }

  private replaced(written: string): string {
    return replaceReferences(written) ?? this.fail("reference");
  }

  private readName(from: number): string {
    nameAt.lastIndex = from;
    return nameAt.exec(this.xml)?.[0] ?? this.fail(`no name at ${from}`);
  }

  private skipSpace(from: number): number {
    spaceAt.lastIndex = from;
    spaceAt.test(this.xml);
    return spaceAt.lastIndex;
  }

  /** Where these signs stand next; the end of the text where they do not. */
  private find(signs: string, from: number): number {
    const found = this.xml.indexOf(signs, from);
    return found < 0 ? this.xml.length : found;
  }

  private fail(what: string): never {
    throw new ReadError("malformed", `${this.part}: ${what}`);
  }
}
