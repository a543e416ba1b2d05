import { HostError, type InsertPlace, type RegionEdit } from "../..";
import { outerBlock } from "./block";
import { clearBetween, standing, standingRegion, type Standing } from "./region";
import type { Made, Quietly, Step } from "./step";

/** Puts a region in place of the one there was, or at its place. */
export function putRegion({ tag, flatOpc, instead, where }: Extract<RegionEdit, { kind: "putRegion" }>): Step {
  const region = standingRegion(tag);
  let spot = (): Word.Paragraph => {
    throw new HostError("moved");
  };
  return {
    turn: "region",
    places: [...instead, ...("place" in where ? [where.place] : [])],
    ask: region.ask,
    locate: (paragraphs, context) => {
      region.locate(paragraphs.slice(0, instead.length));
      if (instead.length === 0 && region.blocks().length === 0) spot = askSpot(context, where, paragraphs[0] ?? null);
    },
    askMore: region.askMore,
    check: region.check,
    make: (context, quietly) => put(context, quietly, tag, flatOpc, region.blocks(), spot),
  };
}

/**
 * Where a new region goes, an empty paragraph of ours being made there after the next sync: never inside a table or
 * another region.
 */
function askSpot(
  { document }: Word.RequestContext,
  where: InsertPlace,
  found: Word.Paragraph | null,
): () => Word.Paragraph {
  let paragraph = found;
  if (where.kind === "end") paragraph = document.body.paragraphs.getLast();
  else if (where.kind === "caret") paragraph = document.getSelection().paragraphs.getFirst();
  if (!paragraph) throw new HostError("moved");
  const block = outerBlock(paragraph);
  return () => block().insertParagraph("", where.kind === "before" ? "Before" : "After");
}

/**
 * The paragraph of ours marks the spot: what Word leaves between the region and the mark is known to be nobody's. The
 * old region goes first, or the bookmarks of the new one would be doubles.
 */
function put(
  context: Word.RequestContext,
  quietly: Quietly,
  tag: string,
  flatOpc: string,
  old: readonly Standing[],
  spot: () => Word.Paragraph,
): Made {
  let made!: ReturnType<typeof replace>;
  quietly(() => (made = replace(context, tag, [flatOpc], old, spot)));
  const { region, mark, saved } = made;
  let text: string | null = null;
  return {
    tracked: [region],
    settle: () => {
      text = region.text;
      made.settle();
    },
    abandon: () => {
      for (const xml of saved) mark.getRange("Whole").insertOoxml(xml.value, "Before");
      mark.delete();
    },
    load: () => region.load("text"),
    isUntouched: () => region.text === text,
    takeBack: (again) => {
      if (saved.length === 0) return region.delete(false);
      const xmls = saved.map(({ value }) => value);
      return replace(again, tag, xmls, [standing(region)], spot).settle;
    },
  };
}

function replace(
  context: Word.RequestContext,
  tag: string,
  flatOpcs: readonly string[],
  old: readonly Standing[],
  spot: () => Word.Paragraph,
) {
  const mark = old[0]?.markBefore() ?? spot();
  const gone = old.map((one) => one.control());
  const saved = gone.map(({ xml }) => xml);
  for (const { control } of gone) control.delete(false);
  for (const flatOpc of flatOpcs) mark.getRange("Whole").insertOoxml(flatOpc, "Before");
  const region = context.document.contentControls.getByTag(tag).getFirst();
  region.load("text");
  return { region, mark, saved, settle: clearBetween(tag, mark) };
}
