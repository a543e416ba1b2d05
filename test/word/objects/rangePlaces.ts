import { invalidArgument, itemNotFound } from "../errors";
import { paragraphsIn, tablesIn } from "../model/blocks";
import { textOf } from "../model/text";
import { TextRange, type Position } from "../model/TextRange";
import type { World } from "../world";
import type { XmlElement } from "../xml/tree";
import type { Argument, Instance } from "./instance";

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
export function tableAt(world: World, range: TextRange, edge: "before" | "after"): XmlElement | null {
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

/** How two ranges lie (documented: Word.LocationRelation). */
export function compareRanges(world: World, a: TextRange, b: TextRange): string {
  const { document } = world;
  const isOutside = (range: TextRange): boolean => world.otherStories.has(range.start.paragraph);
  if (isOutside(a) !== isOutside(b)) return "Unrelated";
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

/** Blocks that hold a range: paragraphs when they are neighbours, else the tables or controls around them. */
export function blocksOf(world: World, range: TextRange): XmlElement[] {
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

/** Outer tables that a range touches. */
export function tablesOfRange(world: World, range: TextRange): XmlElement[] {
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
