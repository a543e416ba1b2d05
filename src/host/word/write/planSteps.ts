import { HostError, type DocumentEdit } from "../..";
import type { Locator } from "../locate";
import { keyOf, type WordParagraphs } from "../paragraphs";
import { readingOf } from "../readings";
import { readFlatOpc } from "../../../ooxml";
import { askCitation, type AskedCitation } from "./citation";
import { planRegion } from "./planRegion";
import { planWords } from "./planWords";
import { askBlocks, type AskedBlocks } from "./regionBlocks";
import { outerSpan, spotOf } from "./spot";
import { knownStep, type EditOf, type JournalStep, type PlannedStep } from "./types";

/** What is asked before the first sync. */
export interface AskedEdits {
  readonly citations: ReadonlyMap<DocumentEdit, AskedCitation>;
  readonly regions: ReadonlyMap<DocumentEdit, AskedBlocks>;
}

/** Asks what the plan of some edits needs besides the paragraphs. */
export function askEdits(context: Word.RequestContext, edits: readonly DocumentEdit[]): AskedEdits {
  const citations = new Map<DocumentEdit, AskedCitation>();
  const regions = new Map<DocumentEdit, AskedBlocks>();
  for (const edit of edits) {
    if (edit.kind === "cite") citations.set(edit, askCitation(context));
    if (edit.kind === "putRegion" || edit.kind === "removeRegion") regions.set(edit, askBlocks(context, edit.tag));
  }
  return { citations, regions };
}

/**
 * Plans the steps of edits on the paragraphs as they are. `isWaiting`: whether they are known after another sync only.
 * Throws HostError where one cannot be made; nothing has been written then.
 */
export function planSteps(
  edits: readonly DocumentEdit[],
  paragraphs: WordParagraphs,
  locator: Locator,
  asked: AskedEdits,
): { readonly isWaiting: boolean; steps(): readonly JournalStep[] } {
  const words = planWords(edits, paragraphs, locator, asked.citations);
  const others = edits.flatMap((edit): readonly PlannedStep[] => {
    switch (edit.kind) {
      case "insert":
        return [knownStep(planInsert(edit, paragraphs, locator))];
      case "addRow":
        return [knownStep(planRow(edit, locator))];
      case "addColumn":
        return [knownStep(planColumn(edit, paragraphs, locator))];
      case "putRegion":
      case "removeRegion":
        return planRegion(edit, paragraphs, locator, asked.regions.get(edit)!);
      case "replaceText":
      case "cite":
        return [];
    }
  });
  const planned = [...others, ...words];
  return {
    isWaiting: planned.some(({ isWaiting }) => isWaiting),
    steps: () => planned.map((one) => one.step()),
  };
}

function planInsert({ flatOpc, where }: EditOf<"insert">, paragraphs: WordParagraphs, locator: Locator): JournalStep {
  const expected = readFlatOpc(flatOpc).paragraphs.map(({ text, placeholder }) =>
    placeholder === null ? keyOf(text) : null,
  );
  return { kind: "insert", flatOpc, ...spotOf(where, paragraphs, locator), expected, keys: null };
}

function planRow({ at, values }: EditOf<"addRow">, locator: Locator): JournalStep {
  const under = locator.find(at);
  const read = readingOf(at.reading);
  const end = read ? locator.rankOf(at.reading, read.rowEnd(at.paragraph!)) : null;
  if (end === null || end < under) throw new HostError("moved");
  return { kind: "row", under, values, gap: end + 1, keys: null };
}

function planColumn({ at, header }: EditOf<"addColumn">, paragraphs: WordParagraphs, locator: Locator): JournalStep {
  const rank = locator.find(at);
  const read = readingOf(at.reading);
  const after = (read && locator.rankOf(at.reading, read.cellEnd(at.paragraph!))) ?? rank;
  const [first, last] = outerSpan(at, paragraphs, locator);
  return {
    kind: "column",
    after,
    header,
    table: { first, count: last - first + 1 },
    keys: paragraphs.keys.slice(first, last + 1),
    added: null,
  };
}
