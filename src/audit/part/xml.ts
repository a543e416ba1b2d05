import { textOf, writeAttribute, writeText, type XmlElement } from "../../ooxml";
import { damaged } from "../../record";
import type { Codec } from "./codecs";
import { auditNamespace } from "./schema";

/** What an element holds of one member: attributes by name, null for one left out, or the element's own text. */
interface Kept {
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly text?: string;
}

/** How one member of an entry is kept in its element. */
export interface Attribute<T> {
  /** Attributes that it is kept in; none for the element's text. */
  readonly names: readonly string[];
  read(element: XmlElement): T;
  write(value: T): Kept;
}

/** How each member of an entry is kept, in the order of the attributes: one that is forgotten does not compile. */
export type Attributes<T> = { readonly [K in keyof T]-?: Attribute<T[K]> };

/** Elements of one name inside another. */
export interface Child<T> {
  readonly name: string;
  read(elements: readonly XmlElement[]): T;
  write(value: T): string;
}

/** How each member of an entry is kept in elements of its own, in their order. */
export type Children<T> = { readonly [K in keyof T]-?: Child<T[K]> };

/** A member kept in one attribute. */
export function attribute<T>(name: string, codec: Codec<T>): Attribute<T> {
  return {
    names: [name],
    read: (element) => codec.read(element.attributes[name]),
    write: (value) => ({ attributes: { [name]: codec.write(value) } }),
  };
}

/** A member kept as the text of an element that holds nothing else. */
export const elementText: Attribute<string> = {
  names: [],
  read(element) {
    if (element.children.some(({ kind }) => kind !== "text")) throw damaged(`in ${element.name}`);
    return textOf(element);
  },
  write: (text) => ({ text }),
};

/** Elements of one name, one for each entry of a list; no two of the same key. */
export function listOf<T>(name: string, attributes: Attributes<T>, keyOf: (entry: T) => unknown): Child<readonly T[]> {
  return {
    name,
    read(elements) {
      const entries = elements.map((element) => readElement(element, attributes));
      refuseTwice(entries.map(keyOf));
      return entries;
    },
    write: (entries) => entries.map((entry) => writeElement(name, entry, attributes)).join(""),
  };
}

/** An element that may be left out. */
export function oneOrNone<T>(name: string, attributes: Attributes<T>): Child<T | null> {
  return {
    name,
    read([element, ...others]) {
      if (others.length > 0) throw damaged(`two of ${name}`);
      return element ? readElement(element, attributes) : null;
    },
    write: (entry) => (entry ? writeElement(name, entry, attributes) : ""),
  };
}

/** The members that an element keeps in attributes and text. An attribute that is none of them is `damaged`. */
export function readElement<T>(element: XmlElement, attributes: Attributes<T>): T {
  const members = Object.entries<Attribute<unknown>>(attributes);
  refuseStrange(
    element,
    members.flatMap(([, { names }]) => names),
  );
  return Object.fromEntries(members.map(([member, kept]) => [member, kept.read(element)])) as T;
}

/** The members that an element keeps in elements of their own. Anything else in it is `damaged`. */
export function readChildren<T>(element: XmlElement, children: Children<T>): T {
  const names = Object.values<Child<unknown>>(children).map(({ name }) => name);
  const elements = element.children.flatMap((child) => {
    if (child.kind === "text" && child.text.trim() === "") return [];
    if (child.kind === "element" && names.some((name) => isAuditElement(child.element, name))) return [child.element];
    throw damaged(`in ${element.name}`);
  });
  return readLists(elements, children);
}

/** The members that are kept in these elements, each in those of its name. */
export function readLists<T>(elements: readonly XmlElement[], children: Children<T>): T {
  const members = Object.entries<Child<unknown>>(children);
  const read = members.map(([member, kept]) => [member, kept.read(elements.filter(({ name }) => name === kept.name))]);
  return Object.fromEntries(read) as T;
}

/** An element with its members, then elements that are written already. */
export function writeElement<T>(name: string, value: T, attributes: Attributes<T>, content = ""): string {
  const kept = Object.entries<Attribute<unknown>>(attributes).map(([member, one]) =>
    one.write(value[member as keyof T]),
  );
  const written = kept
    .flatMap((one) => Object.entries(one.attributes ?? {}))
    .map(([key, text]) => (text === null ? "" : writeAttribute(key, text)));
  const inside = kept.map(({ text = "" }) => writeText(text)).join("") + content;
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

/** The elements of members that have their own. */
export function writeChildren<T>(value: T, children: Children<T>): string {
  return Object.entries<Child<unknown>>(children)
    .map(([member, child]) => child.write(value[member as keyof T]))
    .join("");
}

/** Whether an element is one of the audit's, of that name. */
export function isAuditElement(element: XmlElement, name: string): boolean {
  return element.namespace === auditNamespace && element.name === name;
}

/** Refuses an attribute that would be lost. */
export function refuseStrange(element: XmlElement, known: readonly string[]): void {
  const strange = Object.keys(element.attributes).find((name) => !known.includes(name));
  if (strange !== undefined) throw damaged(`${strange} of ${element.name}`);
}

/** Refuses a key that stands twice. */
export function refuseTwice(keys: readonly unknown[]): void {
  if (new Set(keys).size < keys.length) throw damaged("one thing twice in one assessment");
}
