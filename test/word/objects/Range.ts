import { controlsOfRange, insertControl } from "../model/controls";
import { hyperlinkOf, hyperlinkRanges, setHyperlink } from "../model/hyperlinks";
import { deleteRange } from "../model/deleting";
import { givenRange } from "../model/givenText";
import { insertParagraph } from "../model/inserting";
import { writeOoxml } from "../model/ooxml";
import { searchIn } from "../model/search";
import { TextRange } from "../model/TextRange";
import type { World } from "../world";
import { textArgument, whereArgument } from "./arguments";
import { collectionClass, fixed, type List } from "./Collection";
import { Comment, CommentCollection, commentsIn } from "./Comment";
import { ContentControl, ContentControlCollection } from "./ContentControl";
import { Font } from "./Font";
import { wordClass, type Instance, type WordClass } from "./instance";
import { Paragraph, ParagraphCollection } from "./Paragraph";
import { addComment, insertOoxmlAt, insertTextAt } from "./rangeEdits";
import { blocksOf, checked, compareRanges, existing, parentOf, part, tableAt, tablesOfRange } from "./rangePlaces";
import { searchOptions } from "./SearchOptions";
import { Table, TableCollection } from "./Table";
import { TableCell } from "./TableCell";

export const RangeCollection: WordClass<List> = collectionClass("RangeCollection");

/** Word.Range. */
export const Range: WordClass<TextRange> = wordClass<TextRange>("Range", () => ({
  scalars: {
    text: (range, { document, hostility }) => givenRange(document, range, hostility),
    isEmpty: (range) => range.isEmpty,
    hyperlink: (range, { document }) => hyperlinkOf(document, range),
  },
  setters: {
    hyperlink: (range, value, world) => {
      checked(world, range);
      world.write();
      setHyperlink(world.document, range, textArgument(value));
    },
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
      world.entersUndo("Range.expandTo");
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
    getHyperlinkRanges: (range, _args, world) =>
      RangeCollection(world, fixed(hyperlinkRanges(world.document, range).map((link) => Range(world, link)))),
    getOoxml: (range, _args, world) => writeOoxml(world.document, blocksOf(world, range)),
    search: (range, [text, options], world) =>
      RangeCollection(
        world,
        fixed(searchIn(world, range, textArgument(text), searchOptions(options)).map((found) => Range(world, found))),
      ),
    delete: (range, _args, world) => {
      world.write();
      deleteRange(world.document, checked(world, range), world.hostility.keepsCells);
    },
  },
  since: { insertComment: "1.4", getComments: "1.4" },
}));

function intersection(world: World, a: TextRange, b: TextRange): Instance | null {
  world.entersUndo("Range.intersectWith");
  const { document } = world;
  const start = document.compare(a.start, b.start) >= 0 ? a.start : b.start;
  const end = document.compare(a.end, b.end) <= 0 ? a.end : b.end;
  return document.compare(start, end) > 0 ? null : Range(world, document.track(new TextRange(start, end)));
}
