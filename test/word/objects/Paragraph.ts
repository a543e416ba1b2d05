import { invalidArgument } from "../errors";
import { controlsIn } from "../model/controls";
import { deleteText, removeBlock } from "../model/deleting";
import { insertParagraph } from "../model/inserting";
import { givenParagraph } from "../model/givenText";
import { textOf } from "../model/text";
import { contentRange, TextRange, wholeRange } from "../model/TextRange";
import type { World } from "../world";
import type { XmlElement } from "../xml/tree";
import { insertAnnotations } from "./Annotation";
import { numberArgument, textArgument, whereArgument } from "./arguments";
import { collectionClass, type List } from "./Collection";
import { CommentCollection, commentsIn } from "./Comment";
import { ContentControl, ContentControlCollection } from "./ContentControl";
import { insertControl } from "../model/controls";
import { Font } from "./Font";
import { wordClass, type Instance, type WordClass } from "./instance";
import { Range, RangeCollection } from "./Range";
import { insertOoxmlAt, insertTextAt } from "./rangeEdits";
import { existing, parentOf, part } from "./rangePlaces";
import { Table } from "./Table";
import { TableCell } from "./TableCell";
import { fixed } from "./Collection";
import { searchIn } from "../model/search";
import { searchOptions } from "./SearchOptions";
import { writeOoxml } from "../model/ooxml";

export const ParagraphCollection: WordClass<List> = collectionClass("ParagraphCollection", {
  methods: {
    getLast: (list) => existing(list.items().at(-1) ?? null),
    getLastOrNullObject: (list) => list.items().at(-1) ?? null,
  },
});

/** Word.Paragraph: a `w:p` of the body. */
export const Paragraph: WordClass<XmlElement> = wordClass<XmlElement>("Paragraph", () => ({
  scalars: {
    text: (paragraph, world) => {
      world.document.rank(paragraph);
      return givenParagraph(paragraph, world.hostility);
    },
    isLastParagraph: (paragraph, { document }) => document.paragraphs.at(-1) === paragraph,
    tableNestingLevel: (paragraph) => nesting(paragraph),
    // observed: the display name of the style; assumed: "Normal" without one.
    style: (paragraph, world) => styleName(world, paragraph),
    outlineLevel: (paragraph) => Number(paragraph.path("w:pPr", "w:outlineLvl")?.attribute("w:val") ?? 9) + 1,
  },
  properties: {
    font: (paragraph, world) => Font(world, contentRange(paragraph)),
    contentControls: (paragraph, world) =>
      ContentControlCollection(world, {
        items: () => controlsIn(paragraph).map((control) => ContentControl(world, control)),
      }),
    parentTable: (paragraph, world) => existing(parentOf(world, wholeRange(paragraph), "w:tbl", Table)),
    parentTableOrNullObject: (paragraph, world) => parentOf(world, wholeRange(paragraph), "w:tbl", Table),
    parentTableCell: (paragraph, world) => existing(parentOf(world, wholeRange(paragraph), "w:tc", TableCell)),
    parentTableCellOrNullObject: (paragraph, world) => parentOf(world, wholeRange(paragraph), "w:tc", TableCell),
    parentContentControl: (paragraph, world) =>
      existing(parentOf(world, wholeRange(paragraph), "w:sdt", ContentControl)),
    parentContentControlOrNullObject: (paragraph, world) =>
      parentOf(world, wholeRange(paragraph), "w:sdt", ContentControl),
  },
  methods: {
    getRange: (paragraph, [location], world) => Range(world, part(world, wholeRange(paragraph), location)),
    // documented as internal in the typings, but in the library: characters from `start`.
    getSubrange: (paragraph, [start, length], world) =>
      Range(world, subrange(world, paragraph, numberArgument(start), numberArgument(length))),
    select: (paragraph, [mode], world) => world.select(part(world, wholeRange(paragraph), mode)),
    getNext: (paragraph, _args, world) => existing(neighbour(world, paragraph, 1)),
    getNextOrNullObject: (paragraph, _args, world) => neighbour(world, paragraph, 1),
    getPrevious: (paragraph, _args, world) => existing(neighbour(world, paragraph, -1)),
    getPreviousOrNullObject: (paragraph, _args, world) => neighbour(world, paragraph, -1),
    insertText: (paragraph, [text, where], world) =>
      Range(
        world,
        world.document.track(
          insertTextAt(
            world,
            contentRange(paragraph),
            textArgument(text),
            whereArgument(where, "replace", "start", "end"),
          ),
        ),
      ),
    insertParagraph: (paragraph, [text, where], world) => {
      world.document.rank(paragraph);
      world.write();
      const place = whereArgument(where, "before", "after") === "before" ? "before" : "after";
      return Paragraph(world, insertParagraph(world, paragraph, textArgument(text), place));
    },
    insertOoxml: (paragraph, [xml, where], world) =>
      Range(
        world,
        insertOoxmlAt(world, wholeRange(paragraph), textArgument(xml), whereArgument(where, "replace", "start", "end")),
      ),
    insertContentControl: (paragraph, _args, world) => {
      world.document.rank(paragraph);
      world.write();
      return ContentControl(world, insertControl(world.document, wholeRange(paragraph)));
    },
    getComments: (paragraph, _args, world) =>
      CommentCollection(world, { items: () => commentsIn(world, wholeRange(paragraph)) }),
    insertAnnotations: (paragraph, [set], world) => insertAnnotations(world, paragraph, set),
    getOoxml: (paragraph, _args, world) => writeOoxml(world.document, [paragraph]),
    search: (paragraph, [text, options], world) =>
      RangeCollection(
        world,
        fixed(
          searchIn(world, contentRange(paragraph), textArgument(text), searchOptions(options)).map((found) =>
            Range(world, found),
          ),
        ),
      ),
    clear: (paragraph, _args, world) => {
      world.write();
      deleteText(world.document, paragraph, 0, textOf(paragraph).length);
    },
    delete: (paragraph, _args, world) => {
      world.document.rank(paragraph);
      world.write();
      removeBlock(world.document, paragraph);
    },
  },
  since: { getComments: "1.4", insertAnnotations: "1.7" },
}));

/** Paragraphs of a list, as a collection that follows the document. */
export function paragraphs(world: World, list: () => readonly XmlElement[]): Instance {
  return ParagraphCollection(world, { items: () => list().map((paragraph) => Paragraph(world, paragraph)) });
}

function subrange(world: World, paragraph: XmlElement, start: number, length: number): TextRange {
  const all = textOf(paragraph).length;
  if (start < 0 || length < 0 || start + length > all) throw invalidArgument("The range is outside of the paragraph.");
  world.document.rank(paragraph);
  return world.document.track(new TextRange({ paragraph, offset: start }, { paragraph, offset: start + length }));
}

function neighbour(world: World, paragraph: XmlElement, step: number): Instance | null {
  const next = world.document.paragraphs[world.document.rank(paragraph) + step];
  return next ? Paragraph(world, next) : null;
}

function nesting(paragraph: XmlElement): number {
  let level = 0;
  for (let up = paragraph.parent; up; up = up.parent) if (up.name === "w:tbl") level++;
  return level;
}

function styleName(world: World, paragraph: XmlElement): string {
  const id = paragraph.path("w:pPr", "w:pStyle")?.attribute("w:val") ?? null;
  const part = world.document.opc.related(world.document.partName, "styles");
  if (id === null || part === null) return "Normal";
  const style = world.document.opc
    .tree(part)
    .root.elements("w:style")
    .find((found) => found.attribute("w:styleId") === id);
  return style?.child("w:name")?.attribute("w:val") ?? "Normal";
}
