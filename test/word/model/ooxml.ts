import { invalidArgument, NotImplementedBySimulation } from "../errors";
import { readFlatOpc, writeFlatOpc, type FlatPart } from "../package/flatOpc";
import { officeRelationship, resolveTarget, type OpcPackage } from "../package/OpcPackage";
import type { XmlElement } from "../xml/tree";
import { isBlock } from "./blocks";
import type { WordDocument } from "./WordDocument";

const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * The flat package of some blocks, or of the whole body. Observed: Word leaves out thumbnails and document
 * properties; assumed: it keeps all other parts (the real one keeps the styles that are used only).
 */
export function writeOoxml(document: WordDocument, blocks: readonly XmlElement[] | null): string {
  const { opc, partName } = document;
  const root = opc.tree(partName).root;
  let main: Uint8Array | string = opc.bytes(partName);
  if (blocks) {
    const section = document.body.child("w:sectPr");
    const inner = [...blocks, ...(section ? [section] : [])].map(String).join("");
    main = `<${root.open}><w:body>${inner}</w:body></${root.name}>`;
  }
  const parts: FlatPart[] = [
    {
      name: "_rels/.rels",
      contentType: relationshipsType,
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationship("officeDocument")}" Target="${partName}"/></Relationships>`,
    },
    { name: partName, contentType: opc.contentType(partName) || documentType, data: main },
  ];
  for (const name of opc.names) {
    if (!name.startsWith("word/") || name === partName) continue;
    parts.push({ name, contentType: opc.contentType(name), data: opc.bytes(name) });
  }
  return writeFlatOpc(parts);
}

/** The blocks of a flat package, made fit for this document: styles, links and pictures brought along, ids made unique. */
export function readOoxml(document: WordDocument, xml: string): XmlElement[] {
  const source = readFlatOpc(xml);
  const partName = source.related("", "officeDocument");
  const root = partName === null ? null : source.tree(partName).root;
  const body = root?.child("w:body");
  if (partName === null || !root || !body) throw invalidArgument("The OOXML holds no document.");
  const blocks = body.elements().filter(isBlock);
  for (const block of blocks) block.parent = null;
  for (const name of ["w:numId", "w:commentReference", "w:footnoteReference", "w:endnoteReference"])
    if (blocks.some((block) => block.descendants(name).length > 0))
      throw new NotImplementedBySimulation(`insertOoxml with ${name}`);
  bringNamespaces(document, root, blocks);
  bringStyles(document, source, partName, blocks);
  bringRelationships(document, source, partName, blocks);
  freshIds(document, blocks);
  return blocks;
}

const each = (blocks: readonly XmlElement[], visit: (element: XmlElement) => void): void => {
  for (const block of blocks) {
    visit(block);
    each(block.elements(), visit);
  }
};

/** Prefixes that the blocks use and the document's root lacks. */
function bringNamespaces(document: WordDocument, from: XmlElement, blocks: readonly XmlElement[]): void {
  const root = document.opc.tree(document.partName).root;
  const used = new Set<string>();
  each(blocks, (found) => {
    for (const match of found.open.matchAll(/(?:^|\s)([\w-]+):[\w-]+/g)) used.add(match[1] ?? "");
  });
  for (const prefix of used) {
    const uri = from.attribute(`xmlns:${prefix}`);
    const known = root.attribute(`xmlns:${prefix}`);
    if (uri !== null && known === null) root.setAttribute(`xmlns:${prefix}`, uri);
    else if (uri !== null && known !== uri) throw new NotImplementedBySimulation(`insertOoxml with another ${prefix}:`);
  }
}

/** Documented: a style the document has keeps its definition there; a missing one comes with the package. */
function bringStyles(
  document: WordDocument,
  source: OpcPackage,
  partName: string,
  blocks: readonly XmlElement[],
): void {
  const from = source.related(partName, "styles");
  const to = document.opc.related(document.partName, "styles");
  if (from === null || to === null) return;
  const have = new Set(
    document.opc
      .tree(to)
      .root.elements("w:style")
      .map((style) => style.attribute("w:styleId")),
  );
  const given = new Map(
    source
      .tree(from)
      .root.elements("w:style")
      .map((style) => [style.attribute("w:styleId") ?? "", style]),
  );
  const bring = (id: string | null | undefined): void => {
    const style = given.get(id ?? "");
    if (!id || !style || have.has(id)) return;
    have.add(id);
    const copy = style.clone();
    copy.removeAttribute("w:default");
    document.opc.touch(to);
    document.opc.tree(to).root.append(copy);
    for (const name of ["w:basedOn", "w:next", "w:link"]) bring(style.child(name)?.attribute("w:val"));
  };
  each(blocks, (found) => {
    if (/^w:(p|r|tbl)Style$/.test(found.name)) bring(found.attribute("w:val"));
  });
}

function bringRelationships(
  document: WordDocument,
  source: OpcPackage,
  partName: string,
  blocks: readonly XmlElement[],
): void {
  const given = new Map(source.relationships(partName).map((entry) => [entry.id, entry]));
  const mapped = new Map<string, string>();
  each(blocks, (found) => {
    found.open = found.open.replace(/(\sr:(?:id|embed|link|pict)=")([^"]*)"/g, (_all, before: string, id: string) => {
      const entry = given.get(id);
      if (!entry) throw invalidArgument(`The OOXML has no relationship ${id}.`);
      let made = mapped.get(id);
      if (made === undefined) {
        let target = entry.target;
        if (!entry.isExternal) {
          const name = resolveTarget(partName, entry.target);
          const extension = name.slice(name.lastIndexOf("."));
          let n = 1;
          while (document.opc.has(`word/media/image${n}${extension}`)) n++;
          target = `media/image${n}${extension}`;
          document.opc.add(`word/${target}`, source.contentType(name), source.bytes(name));
        }
        made = document.opc.relate(document.partName, entry.type, target, entry.isExternal);
        mapped.set(id, made);
      }
      return `${before}${made}"`;
    });
  });
}

/** Assumed, as documented for copies: a bookmark stays where it is, the new words come without it. */
function dropDoubleBookmarks(document: WordDocument, blocks: readonly XmlElement[]): void {
  const names = new Set(document.body.descendants("w:bookmarkStart").map((mark) => mark.attribute("w:name")));
  const gone = new Set<string | null>();
  const marks: XmlElement[] = [];
  each(blocks, (found) => {
    if (found.name === "w:bookmarkStart" && names.has(found.attribute("w:name"))) gone.add(found.attribute("w:id"));
    if (found.name.startsWith("w:bookmark") && gone.has(found.attribute("w:id"))) marks.push(found);
  });
  for (const mark of marks) mark.remove();
}

/** Observed: Word gives new ids to what would clash. Paragraph ids are left out. */
function freshIds(document: WordDocument, blocks: readonly XmlElement[]): void {
  dropDoubleBookmarks(document, blocks);
  let [controls, bookmarks]: (Set<string> | null)[] = [null, null];
  const renamed = new Map<string, string>();
  const fresh = (taken: Set<string>, wanted: string): string => {
    let id = wanted;
    for (let n = 1; taken.has(id); n++) id = String(n);
    taken.add(id);
    return id;
  };
  each(blocks, (found) => {
    found.removeAttribute("w14:paraId");
    found.removeAttribute("w14:textId");
    if (found.name === "w:id" && found.parent?.name === "w:sdtPr") {
      controls ??= new Set(
        document.body.descendants("w:sdtPr").map((sdt) => sdt.child("w:id")?.attribute("w:val") ?? ""),
      );
      const id = found.attribute("w:val") ?? "";
      const made = fresh(controls, id);
      if (made !== id) found.setAttribute("w:val", made);
    } else if (found.name === "w:bookmarkStart" || found.name === "w:bookmarkEnd") {
      bookmarks ??= new Set(document.body.descendants("w:bookmarkStart").map((mark) => mark.attribute("w:id") ?? ""));
      const id = found.attribute("w:id") ?? "";
      const made = renamed.get(id) ?? fresh(bookmarks, id);
      renamed.set(id, made);
      if (made !== id) found.setAttribute("w:id", made);
    }
  });
}
