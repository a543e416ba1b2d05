import type { Block, Comment, DocumentText, Paragraph } from "../document";
import { ReadError } from "./errors";
import { findMainPart } from "./package/findMainPart";
import { openFlatOpc } from "./package/openFlatOpc";
import { openZip } from "./package/openZip";
import { resolveTarget, type Package, type Relationship } from "./package/Package";
import { readRelationships } from "./package/readRelationships";
import { readNumbering } from "./wml/read/readNumbering";
import { readStory } from "./wml/read/readStory";
import type { Item } from "./wml/read/Story";
import type { StoryContext } from "./wml/read/storyContext";
import { readStyles } from "./wml/read/readStyles";

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
  const stylesName = nameOf("styles");
  const numberingName = nameOf("numbering");
  const context: StoryContext = {
    relationships: byId(relationships),
    inherit: readStyles(stylesName && opc.text(stylesName), stylesName ?? "styles"),
    numbering: readNumbering(numberingName && opc.text(numberingName), numberingName ?? "numbering"),
    file,
    reading,
  };
  const xml = opc.text(main);
  if (xml === null) throw new ReadError("not-word", main);
  const body = readStory(xml, main, "w:document", context);

  const readItems = (type: string, root: "w:comments" | "w:footnotes"): readonly Item[] => {
    const name = nameOf(type);
    const text = name && opc.text(name);
    if (!name || !text) return [];
    return readStory(text, name, root, { ...context, relationships: byId(readRelationships(opc, name)) }).items;
  };
  const notes = readItems("footnotes", "w:footnotes").filter(({ type }) => type === null || type === "normal");
  return {
    blocks: body.blocks,
    paragraphs: body.paragraphs as readonly Paragraph[],
    bookmarks: body.bookmarks,
    comments: readItems("comments", "w:comments").map(commentOf),
    footnotes: notes.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "paragraph")),
    revisionCount: body.revisions,
    pageCount: pagesOf(opc) ?? (body.pageBreaks > 0 ? body.pageBreaks + 1 : null),
    warnings: body.warnings,
  };
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

/** The page count that the last program to save the document left; null when it left none. */
function pagesOf(opc: Package): number | null {
  const pages = /<(?:\w+:)?Pages>(\d+)</.exec(opc.text("/docProps/app.xml") ?? "")?.[1];
  return pages ? Number(pages) || null : null;
}
