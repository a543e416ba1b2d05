import { halfwayMark, isHalfwayMark } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import type { Locator } from "../locate";
import { keyOf, type WordParagraphs } from "../paragraphs";
import type { AskedBlocks } from "./regionBlocks";
import { outerSpan, spotOf } from "./spot";
import { knownStep, type EditOf, type PlannedStep, type RegionStep } from "./types";

/**
 * The steps of a region: one for its control, or one for each block that lost it, the new one in place of the first. Of
 * several controls the first is written again, a copy being its author's; all of them are removed. So are the marks of an
 * earlier page that stopped there; nothing else of what it wrote may be left.
 */
export function planRegion(
  edit: EditOf<"putRegion"> | EditOf<"removeRegion">,
  paragraphs: WordParagraphs,
  locator: Locator,
  asked: AskedBlocks,
): readonly PlannedStep[] {
  const { tag, instead } = edit;
  const put = edit.kind === "putRegion" ? { flatOpc: edit.flatOpc, keys: keysOf(edit.flatOpc), control: null } : null;
  const found = asked.find(
    paragraphs,
    instead.map((place) => outerSpan(place, paragraphs, locator)),
  );
  const marks = paragraphs.items.flatMap(({ text }, rank) => (isHalfwayMark(text, tag) ? [rank] : []));
  const left = asked.blocksAt(
    paragraphs,
    marks.map((rank) => [rank, rank]),
  );
  const olds = [...(put && asked.ids().length > 0 ? found.slice(0, 1) : found), ...left];
  const stepWith = (old: RegionStep["old"], isFirst: boolean, spot: Pick<RegionStep, "side" | "gap">) =>
    ({
      kind: "region",
      tag,
      mark: halfwayMark(tag, marks.length),
      old,
      put: isFirst ? put : null,
      standing: asked.ids(),
      ...spot,
    }) as const;
  if (olds.length > 0) {
    return olds.map((one, rank) => ({
      isWaiting: one.isWaiting,
      step: () => stepWith(one.blocks(), rank === 0, { side: "After", gap: one.blocks().first }),
    }));
  }
  if (edit.kind === "removeRegion") return [];
  const { side, gap } = spotOf(edit.where, paragraphs, locator);
  return [knownStep(stepWith(null, true, { side, gap }))];
}

/** Keys of the paragraphs of a region: those of its package but what stands behind its control. */
function keysOf(flatOpc: string): readonly string[] {
  const keys = readFlatOpc(flatOpc).paragraphs.map(({ text }) => keyOf(text));
  const behind = /<w:body>[^]*<\/w:sdt>([^]*?)<\/w:body>/.exec(flatOpc)?.[1] ?? "";
  return keys.slice(0, keys.length - (behind.match(/<w:p[ />]/g) ?? []).length);
}
