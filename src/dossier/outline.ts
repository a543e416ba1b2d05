import { cellParagraphs, type Block, type DocumentText, type Paragraph } from "../document";
import {
  readTable,
  readTitle,
  recogniseTables,
  type BlockKind,
  type TableCode,
  type TableReading,
  type Title,
} from "../tables";
import { findLocalPaths } from "./citations";

/** What stands in a document, in order, as far as a dossier is concerned. */
export type Entry =
  | { readonly kind: "title"; readonly title: Title }
  | { readonly kind: "table"; readonly reading: TableReading }
  /** A paragraph outside the official tables that holds a link. */
  | { readonly kind: "passage"; readonly paragraph: Paragraph };

/** Titles, official tables and passages of a document, in reading order. */
export function entriesOf(document: DocumentText): readonly Entry[] {
  const entries: Entry[] = [];
  let before: Paragraph[] = [];
  let block: BlockKind | null = null;
  let previous: TableCode | null = null;

  const addTitle = (title: Title): void => {
    entries.push({ kind: "title", title });
    if (title.block) block = title.block.kind;
    else if (title.criterion !== null && title.table === null) block = null;
  };
  for (const one of document.blocks) {
    if (one.kind === "paragraph") {
      if (one.headingLevel !== null) before = [];
      if (one.text !== "") before.push(one);
      const title = readTitle(one);
      if (title) addTitle(title);
      addPassages(one, entries);
      continue;
    }
    const recognitions = recogniseTables(one, { before, block, previous });
    for (const recognition of recognitions) {
      const { title } = recognition;
      if (title && !before.includes(title.paragraph)) addTitle(title);
      entries.push({ kind: "table", reading: readTable(recognition) });
      previous = recognition.code;
    }
    if (recognitions.length === 0) addPassages(one, entries);
    before = [];
  }
  return entries;
}

function addPassages(block: Block, entries: Entry[]): void {
  if (block.kind === "paragraph") {
    if (mayHoldLink(block)) entries.push({ kind: "passage", paragraph: block });
    return;
  }
  for (const row of block.rows) {
    for (const cell of row.cells) {
      for (const paragraph of cellParagraphs(cell)) addPassages(paragraph, entries);
    }
  }
}

/** Whether a paragraph links somewhere, by a hyperlink or by a local path written out. */
export function mayHoldLink(paragraph: Paragraph): boolean {
  return paragraph.links.length > 0 || findLocalPaths(paragraph.text).length > 0;
}
