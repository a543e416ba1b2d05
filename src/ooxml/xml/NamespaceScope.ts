import { ReadError } from "../errors";
import { namespaces } from "./namespaces";

/** Attributes as written, by their written names. */
export type RawAttributes = Readonly<Record<string, string>>;

/**
 * The prefixes in force at one point of a text. Names are translated once and remembered: a document has a million
 * tags and a hundred names.
 */
export class NamespaceScope {
  private readonly names = new Map<string, string | null>();
  private readonly written = new Map<string, readonly string[]>();
  private readonly inner = new Map<string, NamespaceScope>();

  /** `prefixes`: written prefix (empty for the default namespace) → our short name, null for one we do not read. */
  constructor(private readonly prefixes: ReadonlyMap<string, string | null> = new Map()) {}

  /** Our name of an element, `w:p`; null when its namespace is not one of ours. Throws on an undeclared prefix. */
  nameOf(written: string): string | null {
    let name = this.names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(":");
      const prefix = colon < 0 ? "" : written.slice(0, colon);
      const short = this.prefixes.get(prefix);
      if (short === undefined && prefix) throw new ReadError("malformed", `prefix ${prefix} is not declared`);
      name = short ? `${short}:${written.slice(colon + 1)}` : null;
      this.names.set(written, name);
    }
    return name;
  }

  /** Whether every one of these prefixes, parted by spaces, stands for a namespace of ours. */
  knowsAll(prefixes: string): boolean {
    return prefixes
      .trim()
      .split(/\s+/)
      .every((prefix) => Boolean(this.prefixes.get(prefix)));
  }

  /** The value of an attribute by our name (`w:val`), whatever its prefix; undefined when absent. */
  attribute(attributes: RawAttributes, name: string): string | undefined {
    let candidates = this.written.get(name);
    if (!candidates) this.written.set(name, (candidates = this.candidatesOf(name)));
    for (const candidate of candidates) {
      const value = attributes[candidate];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The scope inside an element with these attributes: this very one unless they declare a namespace. */
  within(attributes: RawAttributes): NamespaceScope {
    let key = "";
    for (const name in attributes) {
      if (name.charCodeAt(0) === 120 && name.startsWith("xmlns")) key += ` ${name}=${attributes[name]}`;
    }
    if (key === "") return this;
    let scope = this.inner.get(key);
    if (!scope) this.inner.set(key, (scope = new NamespaceScope(this.declare(attributes))));
    return scope;
  }

  private declare(attributes: RawAttributes): ReadonlyMap<string, string | null> {
    const prefixes = new Map(this.prefixes);
    for (const [name, uri] of Object.entries(attributes)) {
      if (name === "xmlns") prefixes.set("", namespaces.get(uri) ?? null);
      else if (name.startsWith("xmlns:")) prefixes.set(name.slice(6), namespaces.get(uri) ?? null);
    }
    return prefixes;
  }

  /** The written names that mean `w:val`; last the bare name, which some writers use where the element is ours. */
  private candidatesOf(name: string): readonly string[] {
    const [short, local] = name.split(":");
    if (local === undefined) return [name];
    const prefixed = [...this.prefixes]
      .filter(([prefix, one]) => prefix && one === short)
      .map(([prefix]) => `${prefix}:${local}`);
    return [...prefixed, local];
  }
}
