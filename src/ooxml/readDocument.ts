import type { Block, Comment, DocumentText, Paragraph } from "../document";
import { ReadError } from "./errors";
import { findMainPart } from "./package/findMainPart";
import { openFlatOpc } from "./package/openFlatOpc";
import { openZip } from "./package/openZip";
import { resolveTarget, type Package, type Relationship } from "./package/Package";
import { readRelationships } from "./package/readRelationships";
import { createBoundData } from "./wml/read/boundData";
import { readNumbering } from "./wml/read/readNumbering";
import { readStory, type StoryRoot } from "./wml/read/readStory";
import type { Item } from "./wml/read/Story";
import type { StoryContext } from "./wml/read/storyContext";
import { readStyles } from "./wml/read/readStyles";
import { readInteger } from "./xml/integer";

/**
 * Reads a .docx file (also .docm, .dotx: macros are never looked at); `file` is its rank among those of one dossier.
 * Throws ReadError.
 */
export function readDocx(bytes: Uint8Array, file = 0, reading?: string): DocumentText {
  return readPackage(openZip(bytes), file, reading);
}

/** Reads a flat package, what Word's `getOoxml` gives; `reading`: see `Paragraph.reading`. Throws ReadError. */
export function readFlatOpc(xml: string, reading?: string): DocumentText {
  return readPackage(openFlatOpc(xml), 0, reading);
}

function readPackage(opc: Package, file: number, reading?: string): DocumentText {
  const main = findMainPart(opc);
  const relationships = readRelationships(opc, main);
  const nameOf = (type: string): string | null => {
    const found = relationships.find((one) => one.type === type && !one.isExternal);
    return found ? resolveTarget(main, found.target) : null;
  };
  const partOf = (type: string): readonly [xml: string | null, name: string] => {
    const name = nameOf(type);
    return [name && opc.text(name), name ?? type];
  };
  const styles = readStyles(...partOf("styles"));
  const numbering = readNumbering(...partOf("numbering"), styles.listOf);
  const valueOf = createBoundData(opc, main, relationships);
  /** Each part of text has links of its own, and counts its lists by itself. */
  const contextOf = (own: readonly Relationship[], notes: StoryContext["notes"]): StoryContext => ({
    relationships: byId(own),
    styles,
    numbering: numbering(),
    notes,
    valueOf,
    file,
    reading,
  });
  const readItems = (type: string, root: Exclude<StoryRoot, "w:document">): readonly Item[] => {
    const [xml, name] = partOf(type);
    if (xml === null) return [];
    return readStory(xml, name, root, contextOf(readRelationships(opc, name), new Map())).items;
  };
  const notes = new Map([
    ...readItems("footnotes", "w:footnotes").flatMap((item) => noteOf("footnote", item)),
    ...readItems("endnotes", "w:endnotes").flatMap((item) => noteOf("endnote", item)),
  ]);
  const xml = opc.text(main);
  if (xml === null) throw new ReadError("not-word", main);
  const body = readStory(xml, main, "w:document", contextOf(relationships, notes));
  return {
    blocks: body.blocks,
    paragraphs: body.paragraphs as readonly Paragraph[],
    bookmarks: body.bookmarks,
    comments: readItems("comments", "w:comments").map(commentOf),
    revisionCount: body.revisions,
    pageCount: pagesOf(opc) ?? (body.pageBreaks > 0 ? body.pageBreaks + 1 : null),
    warnings: body.warnings,
  };
}

/** The paragraphs of a note by what calls it; separators are no notes (ECMA-376-1, 17.11.22). */
function noteOf(
  kind: "footnote" | "endnote",
  { id, type, blocks }: Item,
): readonly (readonly [string, readonly Paragraph[]])[] {
  if (type !== null && type !== "normal") return [];
  return [[`${kind} ${id}`, blocks.filter((block) => block.kind === "paragraph")]];
}

function byId(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map(relationships.map((one) => [one.id, one]));
}

function commentOf({ id, author, blocks }: Item): Comment {
  return { id, author, text: blocks.map(textOf).join("\n") };
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? block.text : "";
}

/** More pages than any document has. */
const mostPages = 100_000;

/** The page count that the last program to save the document left; null when it left none. */
function pagesOf(opc: Package): number | null {
  const pages = /<(?:\w+:)?Pages>(\d+)</.exec(opc.text("/docProps/app.xml") ?? "")?.[1];
  return readInteger(pages, 0, mostPages) || null;
}
