import { canonical } from "../canonical";
import { emptyAudit, emptyEntries } from "../emptyAudit";
import { never } from "../instant";
import type { CriterionEntry, Entries, ExpectationEntry, Observation, OpinionEntry } from "../types";
import { speakerOf } from "./columns";

/** What is being read from the sheets: what stands first is kept where two of them say the same thing otherwise. */
export class Reading {
  private readonly voices = new Map<string, Entries>();

  /** Hears a voice; its fonction where it tells one. */
  hear(label: string, position = ""): void {
    this.change(label, (entries) => ({ ...entries, position: entries.position || position }));
  }

  sign(label: string, position: string, signedOn: string | null): void {
    this.change(label, (entries) => ({ ...entries, position: position || entries.position, signedOn }));
  }

  addExpectation(label: string, entry: Omit<ExpectationEntry, "at">): void {
    if (entry.verdict === null && entry.reason === "") return;
    this.change(label, ({ expectations, ...entries }) => ({
      ...entries,
      expectations: expectations.some(({ expectation }) => expectation === entry.expectation)
        ? expectations
        : [...expectations, { ...entry, at: never }],
    }));
  }

  addCriterion(label: string, entry: Pick<CriterionEntry, "criterion" | "effectiveness" | "comment">): void {
    if (entry.effectiveness === null && entry.comment === "") return;
    this.change(label, ({ criteria, ...entries }) => ({
      ...entries,
      criteria: criteria.some(({ criterion }) => criterion === entry.criterion)
        ? criteria
        : [...criteria, undated(entry)],
    }));
  }

  addObservation(label: string, one: Pick<Observation, "criterion" | "kind" | "basis" | "text" | "evidence">): void {
    this.change(label, ({ observations, ...entries }) => ({
      ...entries,
      observations: [...observations, unanchored(one, observationId(entries.id, one.criterion, observations))],
    }));
  }

  setOpinion(label: string, { opinion, motive }: Omit<OpinionEntry, "at">): void {
    if (opinion === null && motive === "") return;
    this.change(label, (entries) => ({ ...entries, opinion: entries.opinion ?? { opinion, motive, at: never } }));
  }

  /** The voices heard, but those that have neither name nor words. */
  get entries(): readonly Entries[] {
    return canonical({ ...emptyAudit(""), entries: [...this.voices.values()].filter(isHeard) }).entries;
  }

  private change(label: string, change: (entries: Entries) => Entries): void {
    const { name, ...speaker } = speakerOf(label);
    const known = this.voices.get(speaker.id) ?? { ...emptyEntries(speaker), name };
    this.voices.set(speaker.id, change(known));
  }
}

/** Whether a voice has a name or said something. */
export function isHeard({ name, position, expectations, criteria, observations, opinion, signedOn }: Entries): boolean {
  const said = expectations.length + criteria.length + observations.length;
  return said > 0 || opinion !== null || name !== "" || position !== "" || signedOn !== null;
}

/** The id of the next constat of a voice: a sheet holds none. */
export function observationId(voice: string, criterion: number, others: readonly Observation[]): string {
  const rank = others.filter((one) => one.criterion === criterion).length;
  return `${voice}c${criterion}n${String(rank).padStart(4, "0")}`;
}

/** What a sheet says of a criterion as a whole, which has no instant. */
export function undated(entry: Pick<CriterionEntry, "criterion" | "effectiveness" | "comment">): CriterionEntry {
  return { ...entry, effectivenessAt: never, commentAt: never, fingerprint: null, fingerprintAt: never };
}

/** A constat as a sheet tells it: without its anchor. */
export function unanchored(
  { criterion, kind, basis, text, evidence }: Pick<Observation, "criterion" | "kind" | "basis" | "text" | "evidence">,
  id: string,
): Observation {
  return { id, criterion, kind, text, basis, evidence, anchor: null, isDeleted: false, at: never };
}
