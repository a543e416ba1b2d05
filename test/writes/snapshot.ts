import type { SimulatedWord } from "../word";
import { decodeText, XmlElement, type XmlNode } from "../word/xml/tree";

/** What an operation may change of a document, as text: equal texts, equal documents. */
export interface Snapshot {
  readonly body: string;
  readonly comments: string;
  readonly parts: string;
  readonly tracking: string;
}

/** The sides of a snapshot. */
export const sides = ["body", "comments", "parts", "tracking"] as const;

/** The document as it stands now. */
export function takeSnapshot({ document, world }: SimulatedWord): Snapshot {
  const { opc, partName } = document;
  const targets = new Map(opc.relationships(partName).map(({ id, type, target }) => [id, `${type} ${target}`]));
  const ids = new Map<string, string>();
  // Comments are known by their ids: their order in the part says nothing.
  const commentsIn = (kind: string): readonly string[] => {
    const part = opc.related(partName, kind);
    return part === null
      ? []
      : opc
          .tree(part)
          .root.elements()
          .map((entry) => write(entry, targets, ids))
          .sort();
  };
  return {
    body: write(opc.tree(partName).root, targets, ids),
    comments: ["comments", "commentsExtended", "commentsIds"].flatMap(commentsIn).join("\n"),
    parts: opc
      .relationships(partName)
      .filter(({ type }) => type.endsWith("/customXml"))
      .map(({ target }) => opc.text(target.replace(/^\.\.\//, "")))
      // Word numbers the parts as they come: their order says nothing.
      .sort()
      .join("\n"),
    tracking: world.changeTrackingMode,
  };
}

/** Whether two snapshots show the same document. */
export function isSameDocument(one: Snapshot, other: Snapshot): boolean {
  return sides.every((side) => one[side] === other[side]);
}

/**
 * An element as text. Left out is what Word chooses anew each time it writes and nobody sees: the numbers of controls,
 * bookmarks, comments and relationships (counted here in the order in which they first stand), the ids of paragraphs, the
 * namespaces that are declared, how a character is encoded, and into how many runs words of one form are cut.
 */
function write(element: XmlElement, targets: ReadonlyMap<string, string>, ids: Map<string, string>): string {
  const writeNode = (node: XmlNode): string => {
    if (!(node instanceof XmlElement)) return decodeText(node.raw).replaceAll("<", "&lt;");
    if (node.name === "w:t") return `<w:t>${node.children.map(writeNode).join("")}</t>`;
    const start = [node.name, ...attributesOf(node, targets, ids)].join(" ");
    return `<${start}>${writeChildren(node, writeNode)}</>`;
  };
  return writeNode(element);
}

/** What an element holds, neighbouring runs of one form as one, empty ones left out. */
function writeChildren({ children }: XmlElement, writeNode: (node: XmlNode) => string): string {
  const written: string[] = [];
  let form: string | null = null;
  for (const node of children) {
    if (!(node instanceof XmlElement) || node.name !== "w:r") {
      written.push(writeNode(node));
      form = null;
      continue;
    }
    const properties = node.child("w:rPr");
    const inner = node.children
      .filter((child) => child !== properties)
      .map(writeNode)
      .join("");
    if (inner === "") continue;
    const own = properties ? writeNode(properties) : "";
    written.push(own === form ? inner : `<w:r>${own}${inner}`);
    form = own;
  }
  return written.join("").replaceAll("</t><w:t>", "");
}

function attributesOf(
  { name: element, open, parent }: XmlElement,
  targets: ReadonlyMap<string, string>,
  ids: Map<string, string>,
): readonly string[] {
  const kind = element === "w:id" && parent?.name === "w:sdtPr" ? "control" : idKind(element);
  const idName = kind === "control" ? "w:val" : "w:id";
  return [...open.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(([, name = "", double, single]) => {
    if (/^xmlns(:|$)|^xml:space$|^w14:(paraId|textId)$|^w:rsid/.test(name)) return [];
    const value = decodeText(double ?? single ?? "");
    if (name.startsWith("r:")) return [`${name}=${targets.get(value) ?? value}`];
    return [`${name}=${kind !== null && name === idName ? ordinal(ids, kind, value) : value}`];
  });
}

function idKind(name: string): string | null {
  if (name.startsWith("w:bookmark")) return "bookmark";
  return name === "w:comment" || name.startsWith("w:comment") ? "comment" : null;
}

function ordinal(ids: Map<string, string>, kind: string, id: string): string {
  const key = `${kind} ${id}`;
  const known = ids.get(key) ?? `${kind} ${[...ids.keys()].filter((one) => one.startsWith(`${kind} `)).length + 1}`;
  ids.set(key, known);
  return known;
}

/** In a few words, where a document differs from another one. */
export function describeDifference(one: Snapshot, other: Snapshot): string {
  return sides
    .filter((side) => one[side] !== other[side])
    .map((side) => `${side} ${excerpt(one[side], other[side])}`)
    .join("; ");
}

const around = 60;

/** The first words that differ, of both texts. */
function excerpt(one: string, other: string): string {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [left, right] = [one, other].map((text) => text.slice(Math.max(0, start - 20), start + around));
  return `(${one.length - other.length} characters) « ${left} » for « ${right} »`;
}
