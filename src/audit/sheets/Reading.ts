import { hashOf } from "../../document";
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

  addObservation(label: string, one: ShownWords): void {
    this.change(label, ({ observations, ...entries }) => ({
      ...entries,
      observations: [...observations, unanchored(one, observationId(entries.id, one, observations))],
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

/**
 * An id for a constat of a voice, told from its words: a sheet holds none. So what two copies of a sheet say alike is one
 * constat, and what they do not is two.
 */
export function observationId(voice: string, one: ShownWords, others: readonly Observation[]): string {
  const id = `${voice}c${one.criterion}h${hashOf([one.kind, one.basis, one.text, one.evidence].join("\n"))}`;
  const twins = others.filter((other) => other.id.startsWith(id)).length;
  return twins > 0 ? `${id}n${twins}` : id;
}

/** What a sheet tells of a constat. */
type ShownWords = Pick<Observation, "criterion" | "kind" | "basis" | "text" | "evidence">;

/** What a sheet says of a criterion as a whole, which has no instant. */
export function undated(entry: Pick<CriterionEntry, "criterion" | "effectiveness" | "comment">): CriterionEntry {
  return { ...entry, effectivenessAt: never, commentAt: never, fingerprint: null, fingerprintAt: never };
}

/** A constat as a sheet tells it: without its anchor. */
export function unanchored({ criterion, kind, basis, text, evidence }: ShownWords, id: string): Observation {
  return { id, criterion, kind, text, basis, evidence, anchor: null, isDeleted: false, at: never };
}
