import { resolveTarget, type Package, type Relationship } from "../../package/Package";
import { readRelationships } from "../../package/readRelationships";
import { ReadError } from "../../errors";
import { parseXml, textOf, type XmlElement } from "../../xml/tree";
import type { Binding } from "./storyContext";

/** Stores that every document has, by the ids that Word gives them: the properties of the package. */
const propertyStores: ReadonlyMap<string, string> = new Map([
  ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "core-properties"],
  ["{6668398D-A668-4E3E-A5EB-62B293D839F1}", "extended-properties"],
]);

/** Characters of a store, and steps of a path: far more than a form needs. */
const longestStore = 200_000;
const mostSteps = 50;

/** The values of a package's stores: its properties, and its custom XML parts (ECMA-376-1, 17.5.2.6 and 22.5). */
export function createBoundData(
  opc: Package,
  main: string,
  relationships: readonly Relationship[],
): (binding: Binding) => string | null {
  const roots = new Map<string, XmlElement | null>();
  const rootOf = (part: string): XmlElement | null => {
    let root = roots.get(part);
    if (root === undefined) roots.set(part, (root = parse(opc.text(part), part)));
    return root;
  };
  let custom: ReadonlyMap<string, string> | null = null;
  return ({ store, path, prefixes }) => {
    const id = store.toUpperCase();
    const property = propertyStores.get(id);
    const part = property
      ? partOfType(readRelationships(opc, "/"), property)
      : (custom ??= customParts(opc, main, relationships)).get(id);
    const root = part ? rootOf(part) : null;
    return root && nodeAt(root, path, prefixes);
  };
}

function partOfType(relationships: readonly Relationship[], type: string): string | undefined {
  const found = relationships.find((one) => one.type === type && !one.isExternal);
  return found && resolveTarget("/", found.target);
}

/** Custom XML parts by the ids that their properties give them. */
function customParts(opc: Package, main: string, relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { type, target, isExternal } of relationships) {
    if (type !== "customXml" || isExternal) continue;
    const part = resolveTarget(main, target);
    const properties = readRelationships(opc, part).find((one) => one.type === "customXmlProps" && !one.isExternal);
    const name = properties && resolveTarget(part, properties.target);
    const item = name ? parse(opc.text(name), name) : null;
    const id = Object.entries(item?.attributes ?? {}).find(([key]) => /(?:^|:)itemID$/.test(key))?.[1];
    if (id) parts.set(id.toUpperCase(), part);
  }
  return parts;
}

function parse(xml: string | null, part: string): XmlElement | null {
  if (xml === null || xml.length > longestStore) return null;
  try {
    return parseXml(xml, part);
  } catch (error) {
    // A store that cannot be read gives no value: the content that stands in the document shows.
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const step = /^(?:([\w.-]+):)?([\w.-]+)(?:\[(\d{1,6})\])?$/;

/** The text at a path as Word writes them: « /ns0:root[1]/ns1:name[2] », « …/@name ». Null where nothing is. */
function nodeAt(root: XmlElement, path: string, prefixes: string): string | null {
  const spaces = new Map(
    [...prefixes.matchAll(/xmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, prefix, one, other]) => [
      prefix!,
      one ?? other ?? "",
    ]),
  );
  const steps = path.replace(/^\//, "").split("/");
  if (steps.length > mostSteps) return null;
  let candidates: readonly XmlElement[] = [root];
  let current: XmlElement | null = null;
  for (const one of steps) {
    if (one.startsWith("@")) return current?.attributes[one.slice(1)] ?? null;
    const [, prefix, name, rank] = step.exec(one) ?? [];
    const space = prefix === undefined ? "" : (spaces.get(prefix) ?? null);
    current =
      candidates.filter((child) => child.name === name && child.namespace === space)[Number(rank ?? 1) - 1] ?? null;
    if (!current) return null;
    candidates = current.children.flatMap((child) => (child.kind === "element" ? [child.element] : []));
  }
  return current && textOf(current);
}
