import {
  HostError,
  type DocumentEdit,
  type PartChange,
  type Receipt,
  type UndoOptions,
  type UnfinishedWrite,
  type WriteOptions,
} from "../..";
import { toHostError } from "../hostError";
import { forgetJournal, keptJournal } from "../journal";
import { readParts } from "../parts";
import { queued } from "../queue";
import { isOwedAnAnswer, runWatched } from "../silence";
import { isOfAnother } from "./advance";
import { bring, stagesOf, stateOf } from "./bring";
import { asWritten } from "./journals";
import { performWrite, undoWrite } from "./performWrite";
import { refuseTracked } from "./refuseTracked";
import { opposite, type Journal, type PartStep, type Target } from "./types";
import { carryWritten, forgetWritten, keepForNextPage, keepWritten, wasUndone, writtenAs } from "./written";

/** What is to be done once a write that stopped halfway is finished, by its id; of this page only. */
const whenFinished = new Map<string, (journal: Journal) => void>();

/** `DocumentHost.write`. */
export function write(
  edits: readonly DocumentEdit[],
  { label = "", part, onFinished, ...rest }: WriteOptions = {},
): Promise<Receipt> {
  return queued(async () => {
    await refuseUnfinished();
    const step = part ? await partStep(part) : null;
    const finished = (journal: Journal): void => onFinished?.(keepWritten(journal));
    return keepWritten(await unlessUnfinished(performWrite({ edits, label, part: step, ...rest }), finished));
  });
}

/** `RecordStore.write` and `RecordStore.clear`. */
export async function writePart(part: PartChange): Promise<void> {
  await queued(async () => {
    await refuseUnfinished();
    await performWrite({ edits: [], label: "", part: await partStep(part) });
  });
}

/** `DocumentHost.undo`. */
export function undo({ id }: Receipt, { part, onFinished }: UndoOptions = {}): Promise<void> {
  return queued(async () => {
    const journal = writtenAs(id);
    if (!journal) throw wasUndone(id) ? new HostError("changed", "undone already") : new HostError("forgotten");
    await refuseUnfinished();
    const finished = (): void => {
      forgetWritten(id);
      onFinished?.();
    };
    await unlessUnfinished(undoWrite({ ...journal, part: part ? turned(await partStep(part)) : null }), finished);
    forgetWritten(id);
  });
}

/** `DocumentHost.resolve`. */
export function resolve(how: "finish" | "undo"): Promise<void> {
  return queued(async () => {
    const journal = keptJournal();
    if (!journal) throw new HostError("changed", "forgotten");
    const target = how === "finish" ? journal.goal : opposite(journal.goal);
    await refuseTracked(journal, target);
    const { end, ...brought } = await bring(journal, target).catch(async (error: unknown) => {
      // Where nothing fits any more, the journal would fail for ever and block every other write.
      if (!(error instanceof HostError) || error.code !== "changed") throw error;
      if (await isFound(journal)) throw new HostError("changed", error.detail, "between");
      forget(journal);
      throw error;
    });
    if (end) carryWritten(end);
    settle(journal, how === "finish" ? (end ? asWritten(brought.journal, end) : brought.journal) : null);
    keepForNextPage();
  });
}

/**
 * `DocumentHost.unfinished`, inside a job: the write that stands halfway. One that turns out to be done, undone or of
 * another document is forgotten; one that nothing fits any more is offered, for what it keeps stands nowhere else.
 */
export async function findUnfinished(): Promise<UnfinishedWrite | null> {
  const journal = keptJournal();
  if (!journal) return null;
  try {
    if (await isOver(journal)) return null;
  } catch (error) {
    if (!(toHostError(error) instanceof HostError)) throw error;
  }
  return { id: journal.id, label: journal.label };
}

async function refuseUnfinished(): Promise<void> {
  if (await findUnfinished()) throw new HostError("unfinished");
}

/** Awaits a write. Where it stops halfway, `finished` is kept until it is resolved. */
async function unlessUnfinished<T>(job: Promise<T>, finished: (journal: Journal) => void): Promise<T> {
  try {
    return await job;
  } catch (error) {
    const kept = keptJournal();
    if (kept) whenFinished.set(kept.id, finished);
    throw error;
  }
}

/** Whether what stands of a journal can still be recognised: one of the two ways is open then. */
async function isFound(journal: Journal): Promise<boolean> {
  try {
    for (const stage of stagesOf(journal)) await stateOf(journal, stage);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.code === "changed") return false;
    // Word did not answer: nothing is known.
    return true;
  }
}

/** Whether a journal has nothing left to resolve: it is forgotten then. */
async function isOver(journal: Journal): Promise<boolean> {
  if (journal.base.length > 0 && (await runWatched((context) => isOfAnother(context, journal)))) {
    forget(journal);
    return true;
  }
  const states = new Set<Target | "between">();
  let end = journal;
  for (const stage of stagesOf(journal)) {
    const { state, look } = await stateOf(journal, stage);
    states.add(look && !look.isClean ? "between" : state);
    if (look) end = asWritten(journal, look);
  }
  if (states.size !== 1 || states.has("between")) return false;
  // What was asked and not answered may yet be done.
  if (isOwedAnAnswer() && !states.has(journal.goal)) return false;
  // All of it stood when its answer was lost.
  settle(journal, states.has(journal.goal) ? end : null);
  return true;
}

/** Ends a journal; `end`: as it stands, where all that was asked does. */
function settle(journal: Journal, end: Journal | null): void {
  const finished = whenFinished.get(journal.id);
  forget(journal);
  if (end) finished?.(end);
}

function forget({ id }: Journal): void {
  forgetJournal();
  whenFinished.delete(id);
}

async function partStep({ namespace, text }: PartChange): Promise<PartStep> {
  const before = (await readParts(namespace)).map((part) => part.text);
  return { namespace, before, after: text === null ? [] : [text] };
}

/** A change of a part that goes with an undo: what it asks for is the state before (`Journal.goal`). */
function turned({ namespace, before, after }: PartStep): PartStep {
  return { namespace, before: after, after: before };
}
