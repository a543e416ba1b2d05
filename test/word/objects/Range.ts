import { generalException, invalidArgument, itemNotFound, NotImplementedBySimulation } from "../errors";
import { paragraphsIn, tablesIn } from "../model/blocks";
import { controlsOfRange, insertControl } from "../model/controls";
import { deleteRange } from "../model/deleting";
import { insertBlocks, insertParagraph, insertText, replaceText, spanning, type Where } from "../model/inserting";
import { readOoxml, writeOoxml } from "../model/ooxml";
import { searchIn } from "../model/search";
import { textOf } from "../model/text";
import { TextRange, type Position } from "../model/TextRange";
import { insertComment } from "../model/comments";
import type { World } from "../world";
import { XmlElement } from "../xml/tree";
import { textArgument, whereArgument } from "./arguments";
import { collectionClass, fixed, type List } from "./Collection";
import { CommentCollection, Comment, commentsIn } from "./Comment";
import { ContentControl, ContentControlCollection } from "./ContentControl";
import { Font } from "./Font";
import { wordClass, type Argument, type Instance, type WordClass } from "./instance";
import { Paragraph, ParagraphCollection } from "./Paragraph";
import { searchOptions } from "./SearchOptions";
import { Table, TableCollection } from "./Table";
import { TableCell } from "./TableCell";

export const RangeCollection: WordClass<List> = collectionClass("RangeCollection");

/** Word.Range. */
export const Range: WordClass<TextRange> = wordClass<TextRange>("Range", () => ({
  scalars: {
    text: (range, { document }) => document.textOf(range),
    isEmpty: (range) => range.isEmpty,
  },
  properties: {
    paragraphs: (range, world) =>
      ParagraphCollection(world, {
        items: () => world.document.paragraphsOf(range).map((paragraph) => Paragraph(world, paragraph)),
      }),
    contentControls: (range, world) =>
      ContentControlCollection(world, {
        items: () => controlsOfRange(world.document, range).map((control) => ContentControl(world, control)),
      }),
    tables: (range, world) =>
      TableCollection(world, { items: () => tablesOfRange(world, range).map((table) => Table(world, table)) }),
    font: (range, world) => Font(world, range),
    parentTable: (range, world) => existing(parentOf(world, range, "w:tbl", Table)),
    parentTableOrNullObject: (range, world) => parentOf(world, range, "w:tbl", Table),
    parentTableCell: (range, world) => existing(parentOf(world, range, "w:tc", TableCell)),
    parentTableCellOrNullObject: (range, world) => parentOf(world, range, "w:tc", TableCell),
    parentContentControl: (range, world) => existing(parentOf(world, range, "w:sdt", ContentControl)),
    parentContentControlOrNullObject: (range, world) => parentOf(world, range, "w:sdt", ContentControl),
  },
  methods: {
    getRange: (range, [location], world) => Range(world, part(world, range, location)),
    select: (range, [mode], world) => world.select(part(world, range, mode)),
    expandTo: (range, [other], world) => {
      const second = Range.from(other);
      const { document } = world;
      const start = document.compare(range.start, second.start) <= 0 ? range.start : second.start;
      const end = document.compare(range.end, second.end) >= 0 ? range.end : second.end;
      return Range(world, document.track(new TextRange(start, end)));
    },
    intersectWith: (range, [other], world) => existing(intersection(world, range, Range.from(other))),
    intersectWithOrNullObject: (range, [other], world) => intersection(world, range, Range.from(other)),
    compareLocationWith: (range, [other], world) => compareRanges(world, range, Range.from(other)),
    insertText: (range, [text, where], world) =>
      Range(
        world,
        world.document.track(
          insertTextAt(
            world,
            range,
            textArgument(text),
            whereArgument(where, "replace", "start", "end", "before", "after"),
          ),
        ),
      ),
    insertParagraph: (range, [text, where], world) => {
      const place = whereArgument(where, "before", "after") === "before" ? "before" : "after";
      checked(world, range);
      world.write();
      const edge = place === "before" ? range.start.paragraph : range.end.paragraph;
      const block = tableAt(world, range, place) ?? edge;
      return Paragraph(world, insertParagraph(world, block, textArgument(text), place));
    },
    insertOoxml: (range, [xml, where], world) =>
      Range(
        world,
        insertOoxmlAt(
          world,
          range,
          textArgument(xml),
          whereArgument(where, "replace", "start", "end", "before", "after"),
        ),
      ),
    insertContentControl: (range, _args, world) => {
      world.write();
      return ContentControl(world, insertControl(world.document, checked(world, range)));
    },
    insertComment: (range, [text], world) => Comment(world, addComment(world, range, textArgument(text))),
    getComments: (range, _args, world) => CommentCollection(world, { items: () => commentsIn(world, range) }),
    getOoxml: (range, _args, world) => writeOoxml(world.document, blocksOf(world, range)),
    search: (range, [text, options], world) =>
      RangeCollection(
        world,
        fixed(searchIn(world, range, textArgument(text), searchOptions(options)).map((found) => Range(world, found))),
      ),
    delete: (range, _args, world) => {
      world.write();
      deleteRange(world.document, checked(world, range));
    },
  },
  since: { insertComment: "1.4", getComments: "1.4" },
}));

/** The range, if its paragraphs still stand. Throws ItemNotFound otherwise. */
export function checked(world: World, range: TextRange): TextRange {
  world.document.rank(range.start.paragraph);
  world.document.rank(range.end.paragraph);
  return range;
}

/** A part of a range, by RangeLocation or SelectionMode (documented; `Before` and `After` are for tables and controls). */
export function part(world: World, range: TextRange, location: Argument | undefined): TextRange {
  checked(world, range);
  const ends = (start: Position, end: Position): TextRange => world.document.track(new TextRange(start, end));
  switch (typeof location === "string" ? location.toLowerCase() : "whole") {
    case "whole":
    case "select":
      return ends(range.start, range.end);
    case "content": {
      const length = textOf(range.end.paragraph).length;
      return ends(
        range.start,
        range.end.offset > length ? { paragraph: range.end.paragraph, offset: length } : range.end,
      );
    }
    case "start":
    case "before":
      return ends(range.start, range.start);
    case "end": {
      const length = textOf(range.end.paragraph).length;
      const end = { paragraph: range.end.paragraph, offset: Math.min(range.end.offset, length) };
      return ends(end, end);
    }
    case "after": {
      const next = nextParagraph(tableAt(world, range, "after"));
      return next ? ends({ paragraph: next, offset: 0 }, { paragraph: next, offset: 0 }) : ends(range.end, range.end);
    }
    default:
      throw invalidArgument("Unknown range location.");
  }
}

/** The outermost table that a range covers up to that edge: what is put there goes beside it, not in its cell. */
function tableAt(world: World, range: TextRange, edge: "before" | "after"): XmlElement | null {
  const { document } = world;
  let found: XmlElement | null = null;
  const at = edge === "before" ? range.start : range.end;
  if (edge === "before" ? at.offset > 0 : at.offset <= textOf(at.paragraph).length) return null;
  for (let table = at.paragraph.ancestor("w:tbl"); table; table = table.ancestor("w:tbl")) {
    const whole = document.rangeOf(table);
    if (document.compare(range.start, whole.start) <= 0 && document.compare(range.end, whole.end) >= 0) found = table;
  }
  return found;
}

function nextParagraph(block: XmlElement | null): XmlElement | null {
  const next = block?.parent?.elements()[indexOf(block) + 1];
  return next?.name === "w:p" ? next : null;
}

/** Inserts text at a place of a range. */
export function insertTextAt(world: World, range: TextRange, text: string, where: Where): TextRange {
  const { document } = world;
  checked(world, range);
  world.write();
  if (where === "replace") return replaceText(document, range, text);
  const at = where === "start" || where === "before" ? range.start : part(world, range, "end").end;
  return insertText(document, at, text);
}

/** Inserts a package at a place of a range. */
export function insertOoxmlAt(world: World, range: TextRange, xml: string, where: Where): TextRange {
  const { document } = world;
  checked(world, range);
  world.write();
  const blocks = readOoxml(document, xml);
  const table = where === "before" || where === "after" ? tableAt(world, range, where) : null;
  if (table) {
    if (world.hostility.extraParagraph) blocks.push(new XmlElement("w:p"));
    table[where === "before" ? "before" : "after"](...blocks);
    document.touch();
    return document.track(spanning(document, blocks));
  }
  let at = where === "start" || where === "before" ? range.start : range.end;
  if (where === "end") at = part(world, range, "end").end;
  if (where === "replace") {
    if (range.start.paragraph !== range.end.paragraph)
      throw new NotImplementedBySimulation("insertOoxml Replace over several paragraphs");
    const isWhole = range.start.offset === 0 && range.end.offset > textOf(range.end.paragraph).length;
    if (isWhole) return replaceParagraph(world, range.start.paragraph, blocks);
    replaceText(document, range, "");
    at = range.start;
  }
  if (world.hostility.extraParagraph) blocks.push(new XmlElement("w:p"));
  return document.track(insertBlocks(world, at, blocks));
}

function replaceParagraph(world: World, paragraph: XmlElement, blocks: XmlElement[]): TextRange {
  const { document } = world;
  if (world.hostility.extraParagraph) blocks.push(new XmlElement("w:p"));
  const isLastInCell = paragraph.parent?.name === "w:tc" && paragraph.parent.elements().at(-1) === paragraph;
  if (isLastInCell && blocks.at(-1)?.name !== "w:p") blocks.push(new XmlElement("w:p"));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw generalException();
  paragraph.before(...blocks);
  paragraph.remove();
  document.touch();
  return document.track(new TextRange(document.rangeOf(first).start, document.rangeOf(last).end));
}

/** Adds a comment, noting what would hurt the real Word. */
export function addComment(world: World, range: TextRange, text: string): ReturnType<typeof insertComment> {
  checked(world, range);
  world.refuse();
  world.batch.comments++;
  // observed: office-js #4566, four comments in one sync and an Undo hang Word on Windows and Mac.
  if (world.batch.comments === 4) world.violations.push("four comments or more inserted in one sync (office-js #4566)");
  // assumed: an empty anchor is refused nowhere, but nothing tells that it works either.
  if (range.isEmpty || world.document.textOf(range) === "")
    world.violations.push("a comment was anchored on empty text");
  return insertComment(world.document, range, text, world.author, world.now());
}

/** How two ranges lie (documented: Word.LocationRelation). */
export function compareRanges(world: World, a: TextRange, b: TextRange): string {
  const { document } = world;
  const starts = document.compare(a.start, b.start);
  const ends = document.compare(a.end, b.end);
  if (starts === 0 && ends === 0) return "Equal";
  if (document.compare(a.end, b.start) < 0) return "Before";
  if (document.compare(a.start, b.end) > 0) return "After";
  if (document.compare(a.end, b.start) === 0) return "AdjacentBefore";
  if (document.compare(a.start, b.end) === 0) return "AdjacentAfter";
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (starts < 0) return ends > 0 ? "Contains" : "OverlapsBefore";
  return ends < 0 ? "Inside" : "OverlapsAfter";
}

function intersection(world: World, a: TextRange, b: TextRange): Instance | null {
  const { document } = world;
  const start = document.compare(a.start, b.start) >= 0 ? a.start : b.start;
  const end = document.compare(a.end, b.end) <= 0 ? a.end : b.end;
  return document.compare(start, end) > 0 ? null : Range(world, document.track(new TextRange(start, end)));
}

/** Blocks that hold a range: paragraphs when they are neighbours, else the tables or controls around them. */
function blocksOf(world: World, range: TextRange): XmlElement[] {
  const paragraphs = world.document.paragraphsOf(range);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) throw itemNotFound();
  if (first.parent === last.parent) return first.parent?.elements().slice(indexOf(first), indexOf(last) + 1) ?? [];
  const top = (block: XmlElement): XmlElement => {
    let at = block;
    while (at.parent && at.parent !== world.document.body) at = at.parent;
    return at;
  };
  return world.document.body.elements().slice(indexOf(top(first)), indexOf(top(last)) + 1);
}

const indexOf = (block: XmlElement): number => block.parent?.elements().indexOf(block) ?? -1;

function tablesOfRange(world: World, range: TextRange): XmlElement[] {
  const paragraphs = new Set(world.document.paragraphsOf(range));
  return tablesIn(world.document.body).filter((table) => paragraphsIn(table).some((inside) => paragraphs.has(inside)));
}

/** The nearest element of that name that holds both ends, as an object; null when there is none. */
export function parentOf(
  world: World,
  range: TextRange,
  name: string,
  make: (world: World, element: XmlElement) => Instance,
): Instance | null {
  checked(world, range);
  for (let up = range.start.paragraph.parent; up; up = up.parent) {
    if (up.name !== name) continue;
    for (let other = range.end.paragraph.parent; other; other = other.parent) if (other === up) return make(world, up);
  }
  return null;
}

/** The object, or ItemNotFound when it is the null one. */
export function existing(found: Instance | null): Instance {
  if (!found) throw itemNotFound();
  return found;
}
