import { ReadError } from "../errors";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** Namespaces by their prefixes; the empty prefix is the default one. */
type Declarations = readonly (readonly [prefix: string, namespace: string])[];

/** What names stand for at one point of a text, checked as « Namespaces in XML 1.0 » asks. Throws ReadError `malformed`. */
export class QualifiedNames {
  private constructor(
    private readonly part: string,
    private readonly namespaces: ReadonlyMap<string, string>,
    /** What the element itself declares. */
    readonly declaredHere: Declarations,
  ) {}

  /** Outside the root. */
  static of(part: string): QualifiedNames {
    return new QualifiedNames(part, new Map([["xml", xmlNamespace]]), []);
  }

  /** Inside a start tag with these attributes, which are checked too. */
  within(attributes: Readonly<Record<string, string>>): QualifiedNames {
    const declared = Object.entries(attributes).flatMap(([written, value]): Declarations => {
      const prefix = declaredPrefix(written);
      return prefix === null ? [] : [[prefix, this.declarable(prefix, value.trim())]];
    });
    const inside = new QualifiedNames(this.part, new Map([...this.namespaces, ...declared]), declared);
    const expanded = Object.keys(attributes).map((written) => inside.expandedName(written));
    if (new Set(expanded).size < expanded.length) this.fail("an attribute stands twice");
    return inside;
  }

  /** Every namespace in force but XML's own. */
  inForce(): Declarations {
    return [...this.namespaces].filter(([prefix]) => prefix !== "xml");
  }

  /** The name without its prefix and the namespace (empty: none) of an element. */
  ofElement(written: string): { readonly name: string; readonly namespace: string } {
    const [prefix, name] = this.parted(written);
    return { name, namespace: prefix === "" ? (this.namespaces.get("") ?? "") : this.bound(prefix) };
  }

  /** The attributes that declare no namespace, by their written names. */
  plainAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(attributes).filter(([written]) => declaredPrefix(written) === null));
  }

  /** Throws for a target of a processing instruction that looks like a qualified name (section 7). */
  checkTarget(target: string): void {
    if (target.includes(":")) this.fail(`target ${target}`);
  }

  /** Two names of one attribute are expanded alike. */
  private expandedName(written: string): string {
    const [prefix, name] = this.parted(written);
    return prefix === "" || prefix === "xmlns" ? written : `{${this.bound(prefix)}}${name}`;
  }

  private bound(prefix: string): string {
    const namespace = this.namespaces.get(prefix) ?? "";
    return namespace === "" ? this.fail(`prefix ${prefix} is not declared`) : namespace;
  }

  private parted(written: string): readonly [prefix: string, name: string] {
    const colon = written.indexOf(":");
    if (colon < 0) return ["", written];
    const [prefix, name] = [written.slice(0, colon), written.slice(colon + 1)];
    return prefix === "" || name === "" || name.includes(":") ? this.fail(`name ${written}`) : [prefix, name];
  }

  /** The namespace, where that prefix may stand for it (section 3). */
  private declarable(prefix: string, namespace: string): string {
    const isReserved = (prefix === "xml") !== (namespace === xmlNamespace);
    const isUndeclared = prefix !== "" && namespace === "";
    if (prefix === "xmlns" || namespace === xmlnsNamespace || isReserved || isUndeclared)
      this.fail(`namespace of ${prefix || "the default"}`);
    return namespace;
  }

  private fail(what: string): never {
    throw new ReadError("malformed", `${this.part}: ${what}`);
  }
}

/** The prefix that an attribute declares, empty for the default namespace; null where it declares none. */
function declaredPrefix(written: string): string | null {
  return written === "xmlns" ? "" : written.startsWith("xmlns:") ? written.slice(6) : null;
}
