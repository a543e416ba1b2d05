import { HostError } from "../..";
import { toHostError } from "../hostError";
import { forgetJournal, keptJournal } from "../journal";
import { bringParts, hasParts, isSameXml, readParts } from "../parts";
import { isSilence, runWatched } from "../silence";
import { advance, lookAt, type Look, type Round } from "./advance";
import { bringFlags, stateOfFlags } from "./flags/bringFlags";
import { opposite, type Journal, type PartStep, type Target } from "./types";

/** The stages of a write, in their order. Flags come last: a deleted comment that has to come back bears another date. */
const stages = ["steps", "part", "flags"] as const;

export type Stage = (typeof stages)[number];

/** What was found of one stage of a journal. */
export interface StageState {
  readonly state: Target | "between";
  /** What was seen of its steps; null for the other stages. */
  readonly look: Look | null;
}

/** The stages that a journal has. */
export function stagesOf({ steps, part, flags }: Journal): readonly Stage[] {
  return stages.filter((stage) => (stage === "steps" ? steps.length > 0 : (stage === "part" ? part : flags) !== null));
}

/** Looks at what stands of a stage. Throws HostError. */
export async function stateOf(journal: Journal, stage: Stage): Promise<StageState> {
  const { part, flags } = journal;
  if (stage === "part") return { state: await stateOfPart(part!), look: null };
  if (stage === "flags")
    return { state: await twice((context) => stateOfFlags(context, { ...journal, flags: flags! })), look: null };
  const look = await twice((context) => lookAt(context, journal));
  const states = new Set(look.found.map(({ found }) => found.state));
  const [only = "between"] = states.size === 1 ? states : [];
  return { state: only, look };
}

/** A journal that was carried out. */
export interface Brought {
  /** With what Word answered on the way. */
  readonly journal: Journal;
  /** The last round of its steps; null without steps. */
  readonly end: Round | null;
}

/** Brings the document, its part and its flags to a target. */
export async function bring(journal: Journal, target: Target): Promise<Brought> {
  let end: Round | null = null;
  let now = journal;
  const isTheirs = journal.part !== null && !(await isKnownPart(journal.part));
  // What somebody else has kept in the part since stays: what was asked cannot follow, going back can do without.
  if (isTheirs && target === journal.goal) throw new HostError("changed", journal.part.namespace);
  for (const stage of stagesOf(journal))
    if (stage === "part" && isTheirs) continue;
    else if (stage === "steps") {
      end = await twice((context) => advance(context, journal, target));
      now = end.journal;
    } else now = await bringStage(now, stage, target);
  return { journal: now, end };
}

/** Brings the part or the flags to a target. Returns the journal with what Word answered. */
export async function bringStage(journal: Journal, stage: Exclude<Stage, "steps">, target: Target): Promise<Journal> {
  if (stage === "part") {
    await bringPart(journal.part!, target);
    return journal;
  }
  const flags = await twice((context) => {
    // The first time may have learnt what Word will not delete.
    const kept = keptJournal();
    const known = (kept?.id === journal.id ? kept : journal).flags!;
    return bringFlags(context, { ...journal, flags: known }, target);
  });
  return { ...journal, flags };
}

/**
 * After a failure in a stage: where the stage is done all the same (its answer was lost), does the rest; otherwise undoes
 * everything. A write that can be brought neither way keeps its journal. Throws the failure, unless all was done.
 */
export async function recover(journal: Journal, stage: Stage, error: unknown): Promise<Brought> {
  const cause = toHostError(error);
  const { goal } = journal;
  try {
    // What Word has not answered may yet be done: neither way is safe until it answers again.
    if (isSilence(cause)) throw cause;
    if ((await stateOf(journal, stage)).state === goal)
      try {
        return await bring(journal, goal);
      } catch (again) {
        if (isSilence(again)) throw again;
        // The rest cannot be done: undo.
      }
    await bring(journal, opposite(goal));
    forgetJournal();
  } catch {
    throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
  }
  throw cause;
}

async function bringPart(part: PartStep, target: Target): Promise<void> {
  const texts = part[target];
  try {
    await bringParts(part.namespace, texts, knownTexts(part));
  } catch (error) {
    if (isSilence(error)) throw error;
    // A refusal may be of the moment, or an answer was lost: look at what is there.
    if (await hasParts(part.namespace, texts).catch(() => false)) return;
    await bringParts(part.namespace, texts, knownTexts(part)).catch(() => {
      throw error;
    });
  }
}

async function stateOfPart(part: PartStep): Promise<Target | "between"> {
  if (await hasParts(part.namespace, part.after)) return "after";
  return (await hasParts(part.namespace, part.before)) ? "before" : "between";
}

/** Runs a job on the document, and once more after a failure: a refusal may be of the moment. */
async function twice<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runWatched(job);
  } catch (error) {
    if (isSilence(error)) throw error;
    return runWatched(job);
  }
}

/** Whether only texts that the write knows stand in the part. */
async function isKnownPart(part: PartStep): Promise<boolean> {
  const there = await readParts(part.namespace);
  return there.every(({ text }) => knownTexts(part).some((known) => isSameXml(known, text)));
}

/** The texts that may stand while it is written. */
function knownTexts({ before, after }: PartStep): readonly string[] {
  return [...before, ...after];
}
