import { HostError, type DocumentEdit, type Receipt } from "../..";
import type { Place } from "../../../document";
import { findAnchors } from "../locate";
import { runWord } from "../queue";
import { keepInverse } from "../receipts";
import { addColumn } from "./addColumn";
import { cite } from "./cite";
import { putRegion } from "./putRegion";
import { removeRegion } from "./removeRegion";
import { replaceText } from "./replaceText";
import type { Made, Step } from "./step";
import { askTracking, type Tracking } from "./tracking";

/**
 * Makes all edits or none: HostError before anything is written when one cannot be made. Three syncs whatever their
 * number; one more for blocks that lost their control, one where Word is to be put right: after a region, after a link
 * that it dropped.
 */
export function apply(edits: readonly DocumentEdit[]): Promise<Receipt> {
  return runWord(async (context) => {
    const steps = edits.map(stepOf);
    const tracking = askTracking(context);
    for (const step of steps) step.ask?.(context);
    const paragraphs = await findAnchors(
      context,
      steps.flatMap(({ places }) => places),
    );
    let from = 0;
    for (const step of steps) step.locate(paragraphs.slice(from, (from += step.places.length)), context);
    await context.sync();
    if (steps.filter((step) => step.askMore?.()).length > 0) await context.sync();
    for (const step of steps) step.check?.();
    const made = inTurn(steps).map((step) => step.make(context, tracking.quietly));
    for (const { tracked } of made) for (const one of tracked) one.track();
    await context.sync().catch((error: unknown) => abandon(context, made, tracking, error));
    for (const { settle } of made) if (settle) tracking.quietly(settle);
    await context.sync();
    return keepInverse(() => takeBack(made));
  });
}

function stepOf(edit: DocumentEdit): Step {
  switch (edit.kind) {
    case "replaceText":
      return replaceText(edit);
    case "addColumn":
      return addColumn(edit);
    case "cite":
      return cite(edit);
    case "putRegion":
      return putRegion(edit);
    case "removeRegion":
      return removeRegion(edit);
  }
}

function inTurn(steps: readonly Step[]): readonly Step[] {
  const words = steps.filter(({ turn }) => turn === "words").sort((a, b) => order(b.places[0]!, a.places[0]!));
  const others = (turn: Step["turn"]): readonly Step[] => steps.filter((step) => step.turn === turn);
  return [...others("region"), ...words, ...others("caret")];
}

/** Order in the document. */
function order(one: Place, other: Place): number {
  return (one.paragraph ?? 0) - (other.paragraph ?? 0) || one.start - other.start;
}

/** After a refusal Word keeps what it had done until then: each edit takes away its own, as far as Word lets it. */
async function abandon(
  context: Word.RequestContext,
  made: readonly Made[],
  tracking: Tracking,
  error: unknown,
): Promise<never> {
  for (const undo of [tracking.restore, ...made.map((one) => () => one.abandon?.())]) {
    undo();
    await context.sync().catch(() => undefined);
  }
  throw error;
}

/** Takes the edits of one call back, the last first, unless somebody wrote in what they made. */
function takeBack(made: readonly Made[]): Promise<void> {
  const tracked = made.flatMap((one) => one.tracked);
  if (tracked.length === 0) return Promise.resolve();
  return Word.run([...tracked], async (context) => {
    const tracking = askTracking(context);
    for (const one of made) one.load();
    await context.sync();
    if (!made.every((one) => one.isUntouched())) throw new HostError("changed", "changed since");
    const settles: (() => void)[] = [];
    for (const one of [...made].reverse())
      tracking.quietly(() => {
        const settle = one.takeBack(context);
        if (settle) settles.push(settle);
      });
    await context.sync();
    for (const settle of settles) tracking.quietly(settle);
    for (const one of tracked) one.untrack();
    await context.sync();
  });
}
