import { generalException, NotImplementedBySimulation } from "../errors";
import { insertComment } from "../model/comments";
import { insertBlocks, insertText, replaceText, spanning, type Where } from "../model/inserting";
import { readOoxml } from "../model/ooxml";
import { textOf } from "../model/text";
import { TextRange } from "../model/TextRange";
import type { World } from "../world";
import { XmlElement } from "../xml/tree";
import { checked, part, tableAt } from "./rangePlaces";

/** Inserts text at a place of a range. */
export function insertTextAt(world: World, range: TextRange, text: string, where: Where): TextRange {
  const { document } = world;
  checked(world, range);
  world.write();
  if (where === "replace") return replaceText(document, range, text, world.hostility.dropsLinks);
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
  world.change();
  world.batch.comments++;
  // observed: office-js #4566, four comments in one sync and an Undo hang Word on Windows and Mac.
  if (world.batch.comments === 4) world.violations.push("four comments or more inserted in one sync (office-js #4566)");
  // assumed: an empty anchor is refused nowhere, but nothing tells that it works either.
  if (range.isEmpty || world.document.textOf(range) === "")
    world.violations.push("a comment was anchored on empty text");
  return insertComment(world.document, range, text, world.author, world.now());
}
