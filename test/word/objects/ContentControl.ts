import { itemNotFound, notAllowed, NotImplementedBySimulation } from "../errors";
import { paragraphsIn, tablesIn } from "../model/blocks";
import {
  controlProperty,
  controlsIn,
  deleteControl,
  isInside,
  rangeOfControl,
  setControlProperty,
} from "../model/controls";
import { givenRange } from "../model/givenText";
import { insertParagraph } from "../model/inserting";
import { makeRun } from "../model/text";
import type { TextRange } from "../model/TextRange";
import { writeOoxml } from "../model/ooxml";
import type { World } from "../world";
import { element, type XmlElement } from "../xml/tree";
import { textArgument, numberArgument, whereArgument } from "./arguments";
import { collectionClass, type List } from "./Collection";
import { CommentCollection, commentsIn } from "./Comment";
import { Font, hexColour } from "./Font";
import { wordClass, type Instance, type Wire, type WordClass } from "./instance";
import { Paragraph, paragraphs } from "./Paragraph";
import { Range } from "./Range";
import { insertOoxmlAt, insertTextAt } from "./rangeEdits";
import { part } from "./rangePlaces";
import { Table, TableCollection } from "./Table";

const by = (list: List, name: string, value: string): List => ({
  items: () => list.items().filter((item) => item.get(name) === value),
});

/** Word.ContentControlCollection. */
export const ContentControlCollection: WordClass<List> = collectionClass("ContentControlCollection", {
  methods: {
    getByTag: (list, [tag], world) => ContentControlCollection(world, by(list, "tag", textArgument(tag))),
    getByTitle: (list, [title], world) => ContentControlCollection(world, by(list, "title", textArgument(title))),
    getById: (list, [id]) => {
      const found = findById(list, numberArgument(id));
      if (!found) throw itemNotFound();
      return found;
    },
    getByIdOrNullObject: (list, [id]) => findById(list, numberArgument(id)),
  },
});

const findById = (list: List, id: number): Instance | null =>
  list.items().find((item) => item.get("id") === id) ?? null;

/** Word.ContentControl: a `w:sdt`. */
export const ContentControl: WordClass<XmlElement> = wordClass<XmlElement>("ContentControl", () => ({
  scalars: {
    id: (control) => Number(controlProperty(control, "w:id") ?? 0),
    tag: (control) => controlProperty(control, "w:tag") ?? "",
    title: (control) => controlProperty(control, "w:alias") ?? "",
    color: (control) => `#${controlProperty(control, "w15:color") ?? "000000"}`,
    appearance: (control) => appearances[controlProperty(control, "w15:appearance") ?? "boundingBox"] ?? "BoundingBox",
    // assumed: a showing placeholder counts as text, as in Word's Range.Text.
    text: (control, world) => givenRange(world.document, standing(world, control), world.hostility),
    type: () => "RichText",
  },
  setters: {
    tag: (control, value, world) => set(world, control, "w:tag", value),
    title: (control, value, world) => set(world, control, "w:alias", value),
    color: (control, value, world) => set(world, control, "w15:color", hexColour(textArgument(value))),
    appearance: (control, value, world) => {
      const name = textArgument(value);
      set(world, control, "w15:appearance", `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`);
    },
  },
  properties: {
    paragraphs: (control, world) => paragraphs(world, () => paragraphsOf(control)),
    tables: (control, world) =>
      TableCollection(world, { items: () => tablesIn(control).map((table) => Table(world, table)) }),
    contentControls: (control, world) =>
      ContentControlCollection(world, {
        items: () => controlsIn(control).map((inner) => ContentControl(world, inner)),
      }),
    font: (control, world) => Font(world, rangeOfControl(world.document, control)),
  },
  methods: {
    getRange: (control, [location], world) => Range(world, part(world, standing(world, control), location)),
    select: (control, [mode], world) => world.select(part(world, standing(world, control), mode)),
    delete: (control, [keepsContent], world) => {
      standing(world, control);
      world.write();
      // observed: while changes are tracked it stays, marked as deleted (office-js #1299, #2886).
      if (world.changeTrackingMode !== "Off") return;
      deleteControl(world.document, control, keepsContent === true);
    },
    insertText: (control, [text, where], world) => {
      const place = whereArgument(where, "replace", "start", "end");
      const range = standing(world, control);
      if (!range.isEmpty)
        return Range(world, world.document.track(insertTextAt(world, range, textArgument(text), place)));
      world.write();
      return Range(world, fillEmpty(world, control, textArgument(text)));
    },
    insertOoxml: (control, [xml, where], world) =>
      Range(
        world,
        insertOoxmlAt(
          world,
          standing(world, control),
          textArgument(xml),
          whereArgument(where, "replace", "start", "end"),
        ),
      ),
    // documented: "Before" and "After" are outside of the control.
    insertParagraph: (control, [text, where], world) => {
      const place = whereArgument(where, "start", "end", "before", "after");
      standing(world, control);
      if (world.hostility.refusesBesideControls && (place === "before" || place === "after")) throw notAllowed();
      if (place === "start" || place === "end" || control.ancestor("w:p"))
        throw new NotImplementedBySimulation("ContentControl.insertParagraph inside, or beside an inline control");
      world.write();
      return Paragraph(world, insertParagraph(world, control, textArgument(text), place as "before" | "after"));
    },
    getOoxml: (control, _args, world) => writeOoxml(world.document, [control.ancestor("w:p") ?? control]),
    getComments: (control, _args, world) =>
      CommentCollection(world, { items: () => commentsIn(world, standing(world, control)) }),
  },
  since: { getComments: "1.4" },
}));

// [MS-DOCX] 2.5.1.1 on one side, Word.ContentControlAppearance on the other.
const appearances: Readonly<Record<string, string>> = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" };

function set(world: World, control: XmlElement, name: string, value: Wire): void {
  standing(world, control);
  world.write();
  setControlProperty(world.document, control, name, textArgument(value));
}

/** The control's range. Throws ItemNotFound when it was deleted. */
function standing(world: World, control: XmlElement): TextRange {
  if (!isInside(control, world.document.body)) throw itemNotFound();
  return rangeOfControl(world.document, control);
}

function paragraphsOf(control: XmlElement): readonly XmlElement[] {
  const holder = control.ancestor("w:p");
  return holder ? [holder] : paragraphsIn(control);
}

/** Text typed into a control that holds no character yet. */
function fillEmpty(world: World, control: XmlElement, text: string): TextRange {
  const holder = control.ancestor("w:p");
  const content = control.child("w:sdtContent");
  const target = holder ? content : paragraphsIn(control)[0];
  if (!target) control.append(element("w:sdtContent", {}, makeRun(text)));
  else target.append(makeRun(text));
  world.document.touch();
  const range = rangeOfControl(world.document, control);
  if (holder) world.document.shift(holder, range.start.offset, 0, text.length);
  return world.document.track(range);
}
