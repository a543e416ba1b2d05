import { HostError, type DocumentEdit, type WriteOptions } from "../..";
import { isSelectionOutside } from "../caret";
import { forgetJournal, keepJournal, keptJournal } from "../journal";
import { createLocator } from "../locate";
import { askParagraphs, type WordParagraphs } from "../paragraphs";
import { isSilence, runWatched } from "../silence";
import { writeRounds, type Round } from "./advance";
import { askTheirs } from "./askTheirs";
import { bringStage, recover, stagesOf, type Brought, type Stage } from "./bring";
import { findUndone, findWritten } from "./findWritten";
import { bringFlags } from "./flags/bringFlags";
import { planFlags } from "./flags/planFlags";
import { writerOf } from "./flags/writerOf";
import { asUndoing, asWritten, emptyJournal } from "./journals";
import { footprintOf } from "./kinds";
import { askEdits, planSteps } from "./planSteps";
import { refuseTracked } from "./refuseTracked";
import { askTracking } from "./tracking";
import type { FoundStep, Journal, PartStep } from "./types";
import { carryWritten, writtenOver } from "./written";

/** A write as it was asked for. */
export interface Wanted extends Pick<WriteOptions, "flags" | "onProgress"> {
  readonly edits: readonly DocumentEdit[];
  readonly label: string;
  readonly part: PartStep | null;
}

/** How far a write has come. */
interface Progress {
  /** Null until it is planned: nothing has been written then. */
  journal: Journal | null;
  /** The stage at work. */
  stage: Stage;
  /** Stages that are made. */
  readonly made: Set<Stage>;
}

/** Makes a write, all of it or nothing. Returns the journal of what was written. */
export function performWrite(wanted: Wanted): Promise<Journal> {
  const { edits, flags, label, part } = wanted;
  return carryOut(async (progress) => {
    if (edits.length > 0 || flags) return runWatched((context) => writeBody(context, wanted, progress));
    begin(progress, emptyJournal(label, part));
    return null;
  });
}

/** Undoes a write, its part included: all of it or nothing. */
export async function undoWrite(journal: Journal): Promise<void> {
  await carryOut(async (progress) => {
    if (journal.steps.length > 0) return runWatched((context) => unwriteSteps(context, journal, progress));
    await refuseTracked(journal, "before");
    begin(progress, { ...journal, goal: "before" });
    return null;
  });
}

/** Carries a write out: its steps, then its other stages. Returns the journal as it stands in the document. */
async function carryOut(writeSteps: (progress: Progress) => Promise<Round | null>): Promise<Journal> {
  const progress: Progress = { journal: null, stage: "steps", made: new Set() };
  let brought: Brought;
  try {
    const end = await writeSteps(progress);
    progress.made.add("steps");
    let journal = end?.journal ?? progress.journal!;
    for (const stage of stagesOf(journal)) {
      if (stage === "steps" || progress.made.has(stage)) continue;
      progress.stage = stage;
      journal = await bringStage(journal, stage, journal.goal);
    }
    brought = { journal, end };
  } catch (error) {
    if (!progress.journal) throw error;
    brought = await recover(keptJournal() ?? progress.journal, progress.stage, error);
  }
  forgetJournal();
  const { journal, end } = brought;
  if (!end) return journal;
  carryWritten(end);
  return asWritten(journal, end);
}

function begin(progress: Progress, journal: Journal): void {
  progress.journal = journal;
  progress.stage = stagesOf(journal)[0] ?? progress.stage;
  keepJournal(journal);
}

/** Plans all that a write changes of the body, and makes its steps; its flags too, where nothing stands between. */
async function writeBody(context: Word.RequestContext, wanted: Wanted, progress: Progress): Promise<Round | null> {
  const { edits, label, part, flags, onProgress } = wanted;
  const [asked, tracking, questions] = [askParagraphs(context), askTracking(context), askEdits(context, edits)];
  const writer = flags ? writerOf(flags.style) : null;
  const ours = writer?.ask(context);
  await context.sync().catch((error: unknown) => refuseOutside(edits, error));
  const paragraphs = asked();
  const locator = createLocator(paragraphs.items.map(({ text }) => text));
  const plan = planSteps(edits, paragraphs, locator, questions);
  if (plan.isWaiting) await context.sync();
  const steps = plan.steps();
  const runs = steps.map(footprintOf);
  const existing = ours?.() ?? [];
  const planned = flags ? await planFlags(context, writer!, flags, existing, paragraphs, locator) : null;
  const journal: Journal = {
    ...emptyJournal(label, part),
    base: paragraphs.keys,
    steps,
    runs,
    flags: planned?.step ?? null,
    tracking: steps.length > 0 ? tracking.mode() : null,
  };
  await refuseTracked(journal, "after");
  begin(progress, journal);
  if (steps.length > 0) {
    const found = steps.map((step, rank): FoundStep => {
      const { first, count } = runs[rank]!;
      return { step, section: { start: first, end: first + count }, found: { state: "before", spare: [] } };
    });
    return writeRounds(context, "after", { journal, paragraphs, found, tracking });
  }
  if (planned && !part) {
    const { step, anchors } = planned;
    const { kept, skipped } = step.result;
    const done = kept + skipped.length;
    const total = done + step.result.added;
    const report = (written: number): void => onProgress?.(done + written, total);
    const start = { paragraphs, existing, anchors };
    const written = await bringFlags(context, { ...journal, flags: step }, "after", start, report);
    progress.journal = { ...journal, flags: written };
    onProgress?.(total, total);
    progress.made.add("flags");
  }
  return null;
}

/** A question about the selection fails where it is outside the body: that is the failure to report. */
async function refuseOutside(edits: readonly DocumentEdit[], error: unknown): Promise<never> {
  if (!isSilence(error) && edits.some(({ kind }) => kind === "cite") && (await isSelectionOutside()))
    throw new HostError("outside");
  throw error;
}

/** Takes the steps of a write back, each from where it stands as it was written. */
async function unwriteSteps(context: Word.RequestContext, journal: Journal, progress: Progress): Promise<Round> {
  const [asked, tracking] = [askParagraphs(context), askTracking(context)];
  await context.sync();
  const paragraphs = asked();
  const found = findToUndo(journal, paragraphs);
  const theirs = askTheirs(context, found, paragraphs);
  if (theirs.isWaiting) await context.sync();
  theirs.refuse();
  await refuseTracked(journal, "before");
  const undoing = asUndoing(journal, { found, paragraphs }, tracking.mode());
  begin(progress, undoing);
  return writeRounds(context, "before", { journal: undoing, paragraphs, found, tracking });
}

/** The steps of a write, to be undone. Throws as `findWritten`, `covered` where a later write of ours changed them. */
function findToUndo(journal: Journal, paragraphs: WordParagraphs): readonly FoundStep[] {
  try {
    return findWritten(journal, paragraphs);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const later = writtenOver(journal);
    if (later) throw new HostError("covered", later.label);
    const undone = findUndone(journal, paragraphs);
    if (undone) return undone;
    throw error;
  }
}
