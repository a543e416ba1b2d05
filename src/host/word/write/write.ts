import {
  HostError,
  type DocumentEdit,
  type PartChange,
  type Receipt,
  type UndoOptions,
  type UnfinishedWrite,
  type WriteOptions,
} from "../..";
import { isSelectionOutside } from "../caret";
import { toHostError } from "../hostError";
import { forgetJournal, keepJournal, keptJournal } from "../journal";
import { askParagraphs } from "../paragraphs";
import { bringParts, hasParts, readParts } from "../parts";
import { queued } from "../queue";
import { twice } from "../twice";
import { advance, lookAt, writeRounds, type Round } from "./advance";
import { addedIn } from "./columnStep";
import { footprintOf } from "./kinds";
import { askEdits, planSteps } from "./planSteps";
import { findWritten } from "./sections";
import { askTracking } from "./tracking";
import type { FoundStep, Journal, JournalStep, PartStep, Target } from "./types";

/** Writes that can be undone, by the id of their receipt. */
const written = new Map<string, Journal>();

/** What is to be done once the write that stopped halfway is finished; of this page only. */
let whenFinished: (journal: Journal) => void = () => undefined;

/** `DocumentHost.write`. */
export function write(
  edits: readonly DocumentEdit[],
  { label = "", part, onFinished }: WriteOptions = {},
): Promise<Receipt> {
  return queued(async () => {
    await refuseUnfinished();
    const step = part ? await partStep(part) : null;
    whenFinished = (journal) => onFinished?.(keepWritten(journal));
    return keepWritten(await makeDocument(edits, label, step));
  });
}

/** Keeps what it takes to undo a write. */
function keepWritten(journal: Journal): Receipt {
  written.set(journal.id, journal);
  return { id: journal.id };
}

/** Puts a text in the document's part of a namespace, all of it or nothing; null for none. */
export function writePart(part: PartChange): Promise<void> {
  return queued(async () => {
    await refuseUnfinished();
    const journal = emptyJournal("", await partStep(part));
    whenFinished = () => undefined;
    keepJournal(journal);
    await finishPart(journal, "after");
    forgetJournal();
  });
}

/** `DocumentHost.undo`. */
export function undo({ id }: Receipt, { part, onFinished }: UndoOptions = {}): Promise<void> {
  return queued(async () => {
    const journal = written.get(id);
    if (!journal) throw new HostError("changed", "undone already");
    await refuseUnfinished();
    const step = part ? undone(await partStep(part)) : null;
    whenFinished = () => {
      written.delete(id);
      onFinished?.();
    };
    await unmakeDocument({ ...journal, part: step });
    written.delete(id);
  });
}

/** `DocumentHost.resolve`. */
export function resolve(how: "finish" | "undo"): Promise<void> {
  return queued(async () => {
    const journal = keptJournal();
    if (!journal) return;
    const target = how === "finish" ? journal.goal : opposite(journal.goal);
    const end = await bring(journal, target);
    forgetJournal();
    if (how === "finish") whenFinished(end ? asWritten(end) : journal);
  });
}

async function refuseUnfinished(): Promise<void> {
  if (await findUnfinished()) throw new HostError("unfinished");
}

/**
 * `DocumentHost.unfinished`, inside a job: the write that stands halfway; one that turns out to be done or undone, or of
 * another document, is forgotten.
 */
export async function findUnfinished(): Promise<UnfinishedWrite | null> {
  const journal = keptJournal();
  if (!journal) return null;
  try {
    const states = new Set<Target | "between">();
    if (journal.steps.length > 0) {
      const { found, isClean } = await Word.run((context) => lookAt(context, journal));
      for (const one of found) states.add(one.found.state);
      if (!isClean) states.add("between");
    }
    if (journal.part) states.add(await stateOfPart(journal.part));
    if (states.size === 1 && !states.has("between")) {
      forgetJournal();
      return null;
    }
  } catch (error) {
    const failure = toHostError(error);
    if (!(failure instanceof HostError)) throw error;
    if (failure.code === "changed") {
      forgetJournal();
      return null;
    }
  }
  return { id: journal.id, label: journal.label };
}

/** Makes the edits and the part, all of it or nothing; the journal of what was written. */
async function makeDocument(edits: readonly DocumentEdit[], label: string, part: PartStep | null): Promise<Journal> {
  let journal: Journal | null = null;
  let end: Round;
  try {
    end = await Word.run(async (context) => {
      const [asked, tracking, questions] = [askParagraphs(context), askTracking(context), askEdits(context, edits)];
      await context.sync().catch((error: unknown) => refuseOutside(edits, error));
      const paragraphs = asked();
      const plan = planSteps(edits, paragraphs, questions);
      if (plan.isWaiting) await context.sync();
      const steps = plan.steps();
      const runs = steps.map(footprintOf);
      journal = { ...emptyJournal(label, part), base: paragraphs.keys, steps, runs, tracking: tracking.mode() };
      const found = steps.map((step, rank): FoundStep => {
        const { first, count } = runs[rank]!;
        return { step, section: { start: first, end: first + count }, found: { state: "before", spare: [] } };
      });
      keepJournal(journal);
      return writeRounds(context, "after", { journal, paragraphs, found, tracking });
    });
  } catch (error) {
    if (!journal) throw error;
    end = await recover(journal, "after", error);
  }
  await finishPart(end.journal, "after");
  forgetJournal();
  return asWritten(end);
}

/** A question about the selection fails where it stands outside the body: that is said, and nothing else. */
async function refuseOutside(edits: readonly DocumentEdit[], error: unknown): Promise<never> {
  if (edits.some(({ kind }) => kind === "cite") && (await isSelectionOutside())) throw new HostError("outside");
  throw error;
}

/** Undoes a write, its part included: all of it or nothing. */
async function unmakeDocument(journal: Journal): Promise<void> {
  let undoing: Journal | null = null;
  if (journal.steps.length === 0) {
    undoing = { ...journal, goal: "before" };
    keepJournal(undoing);
  } else {
    try {
      await Word.run(async (context) => {
        const [asked, tracking] = [askParagraphs(context), askTracking(context)];
        await context.sync();
        const paragraphs = asked();
        const found = findWritten(journal, paragraphs);
        const runs = found.map(({ section: { start, end } }) => ({ first: start, count: end - start }));
        undoing = { ...journal, goal: "before", base: paragraphs.keys, runs, tracking: tracking.mode() };
        keepJournal(undoing);
        await writeRounds(context, "before", { journal: undoing, paragraphs, found, tracking });
      });
    } catch (error) {
      if (!undoing) throw error;
      await recover(undoing, "before", error);
    }
  }
  await finishPart(undoing!, "before");
  forgetJournal();
}

/**
 * After a failure: where the goal was reached all the same (an answer was lost), that is said; else everything goes back.
 * What can be brought neither way keeps its journal. Throws why it failed.
 */
async function recover(journal: Journal, goal: Target, error: unknown): Promise<Round> {
  const cause = toHostError(error);
  const back = opposite(goal);
  try {
    const { found } = await twice((context) => lookAt(context, journal));
    if (found.every((one) => one.found.state === goal))
      try {
        return await twice((context) => advance(context, journal, goal));
      } catch {
        // It stands, but for what was to be put right: back then.
      }
    await twice((context) => advance(context, journal, back));
    forgetJournal();
  } catch {
    throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
  }
  throw cause;
}

/** Brings the part to a target; where Word refuses, everything goes back. Throws why. */
async function finishPart(journal: Journal, target: Target): Promise<void> {
  const { part } = journal;
  if (!part) return;
  try {
    await bringPart(part, target);
  } catch (error) {
    const cause = toHostError(error);
    try {
      await bring(journal, opposite(target));
      forgetJournal();
    } catch {
      throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
    }
    throw cause;
  }
}

/** Brings the document and the part to a target. */
async function bring(journal: Journal, target: Target): Promise<Round | null> {
  const end = journal.steps.length > 0 ? await twice((context) => advance(context, journal, target)) : null;
  if (journal.part) await bringPart(journal.part, target);
  return end;
}

async function bringPart(part: PartStep, target: Target): Promise<void> {
  try {
    await bringParts(part.namespace, textsAt(part, target));
  } catch (error) {
    // A refusal may be of the moment, an answer may have been lost: what is there tells.
    if (await hasParts(part.namespace, textsAt(part, target)).catch(() => false)) return;
    await bringParts(part.namespace, textsAt(part, target)).catch(() => {
      throw error;
    });
  }
}

async function stateOfPart(part: PartStep): Promise<Target | "between"> {
  if (await hasParts(part.namespace, textsAt(part, "after"))) return "after";
  return (await hasParts(part.namespace, part.before)) ? "before" : "between";
}

function textsAt({ text, before }: PartStep, target: Target): readonly string[] {
  if (target === "before") return before;
  return text === null ? [] : [text];
}

async function partStep(part: PartChange): Promise<PartStep> {
  return { ...part, before: (await readParts(part.namespace)).map(({ text }) => text) };
}

/** What a part is to say after an undo, as the state before: `Journal.goal` says which way it goes. */
function undone({ namespace, text, before }: PartStep): PartStep {
  return { namespace, text: before[0] ?? null, before: text === null ? [] : [text] };
}

function opposite(target: Target): Target {
  return target === "before" ? "after" : "before";
}

let count = 0;

function emptyJournal(label: string, part: PartStep | null): Journal {
  const id = `write-${++count}`;
  return { id, label, goal: "after", base: [], steps: [], runs: [], part, tracking: null };
}

/** A journal as it stands in the document: what its undoing starts from. */
function asWritten({ journal, found, paragraphs: { keys } }: Round): Journal {
  const { base, runs } = journal;
  const sections = found.map(({ section }) => section);
  return {
    ...journal,
    base: keys,
    runs: sections.map(({ start, end }) => ({ first: start, count: end - start })),
    steps: found.map(({ step, section: { start, end } }, rank) => {
      const { first, count } = runs[rank]!;
      return withKeys(step, base.slice(first, first + count), keys.slice(start, end));
    }),
  };
}

/** A step with what Word says that it wrote. */
function withKeys(step: JournalStep, before: readonly string[], keys: readonly string[]): JournalStep {
  switch (step.kind) {
    case "insert":
    case "row":
      return { ...step, keys };
    case "column":
      return { ...step, added: addedIn(before, keys) };
    case "words":
    case "region":
      return step;
  }
}
