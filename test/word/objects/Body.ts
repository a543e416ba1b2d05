import { generalException } from "../errors";
import { isBlock, paragraphsIn, tablesIn } from "../model/blocks";
import { controlsIn } from "../model/controls";
import { insertParagraph, spanning } from "../model/inserting";
import { readOoxml, writeOoxml } from "../model/ooxml";
import { searchIn } from "../model/search";
import { givenParagraph } from "../model/givenText";
import type { TextRange } from "../model/TextRange";
import type { World } from "../world";
import { XmlElement } from "../xml/tree";
import { textArgument, whereArgument } from "./arguments";
import { fixed } from "./Collection";
import { CommentCollection, commentsIn } from "./Comment";
import { ContentControl, ContentControlCollection } from "./ContentControl";
import { Font } from "./Font";
import { wordClass, type WordClass } from "./instance";
import { Paragraph, paragraphs } from "./Paragraph";
import { Range, RangeCollection } from "./Range";
import { insertTextAt } from "./rangeEdits";
import { part } from "./rangePlaces";
import { searchOptions } from "./SearchOptions";
import { Table, TableCollection } from "./Table";

/** Word.Body: the document's body, or a cell's. */
export const Body: WordClass<XmlElement> = wordClass<XmlElement>("Body", () => ({
  scalars: {
    // assumed: paragraphs parted by a line feed.
    text: (body, world) =>
      paragraphsIn(body)
        .map((paragraph) => givenParagraph(paragraph, world.hostility))
        .join("\n"),
    type: (body) => (body.name === "w:tc" ? "TableCell" : "MainDoc"),
  },
  properties: {
    paragraphs: (body, world) =>
      paragraphs(world, () => (body === world.document.body ? world.document.paragraphs : paragraphsIn(body))),
    tables: (body, world) =>
      TableCollection(world, { items: () => tablesIn(body).map((table) => Table(world, table)) }),
    contentControls: (body, world) =>
      ContentControlCollection(world, {
        items: () => controlsIn(body).map((control) => ContentControl(world, control)),
      }),
    font: (body, world) => Font(world, world.document.rangeOf(body)),
  },
  methods: {
    getOoxml: (body, _args, world) => {
      if (world.hostility.getOoxmlFails) throw generalException();
      return writeOoxml(world.document, body === world.document.body ? null : body.elements().filter(isBlock));
    },
    getRange: (body, [location], world) => Range(world, part(world, world.document.rangeOf(body), location)),
    select: (body, [mode], world) => world.select(part(world, world.document.rangeOf(body), mode)),
    insertOoxml: (body, [xml, where], world) => {
      const place = whereArgument(where, "replace", "start", "end");
      world.write();
      return Range(world, insertIntoBody(world, body, readOoxml(world.document, textArgument(xml)), place));
    },
    insertParagraph: (body, [text, where], world) => {
      const place = whereArgument(where, "start", "end");
      world.write();
      const blocks = body.elements().filter(isBlock);
      const block = place === "start" ? blocks[0] : blocks.at(-1);
      if (!block) throw generalException();
      return Paragraph(
        world,
        insertParagraph(world, block, textArgument(text), place === "start" ? "before" : "after"),
      );
    },
    insertText: (body, [text, where], world) =>
      Range(
        world,
        world.document.track(
          insertTextAt(
            world,
            world.document.rangeOf(body),
            textArgument(text),
            whereArgument(where, "replace", "start", "end"),
          ),
        ),
      ),
    getComments: (body, _args, world) =>
      CommentCollection(world, {
        items: () => commentsIn(world, body === world.document.body ? null : world.document.rangeOf(body)),
      }),
    search: (body, [text, options], world) =>
      RangeCollection(
        world,
        fixed(
          searchIn(world, world.document.rangeOf(body), textArgument(text), searchOptions(options)).map((found) =>
            Range(world, found),
          ),
        ),
      ),
    clear: (body, _args, world) => {
      world.write();
      insertIntoBody(world, body, [new XmlElement("w:p")], "replace");
    },
  },
  since: { getComments: "1.4" },
}));

/** Puts blocks at an end of a body, or in the place of all it holds, its section properties excepted. */
function insertIntoBody(world: World, body: XmlElement, blocks: XmlElement[], where: string): TextRange {
  const { document } = world;
  const old = body.elements().filter(isBlock);
  // observed: office-js-docs #874, Replace leaves an empty paragraph at the end.
  if (where === "replace" || world.hostility.extraParagraph) blocks.push(new XmlElement("w:p"));
  if (where === "replace") for (const block of old) block.remove();
  const section = body.child("w:sectPr");
  if (where === "start" && old[0]) old[0].before(...blocks);
  else if (section) section.before(...blocks);
  else body.append(...blocks);
  document.touch();
  return document.track(spanning(document, blocks));
}
