import { hashOf } from "../../document";
import { canonical } from "../canonical";
import { areSameDetails, noDetails } from "../details";
import { emptyAssessment, emptyAudit } from "../emptyAudit";
import { noInstant } from "../instant";
import type { Assessment, CriterionEntry, ExpectationEntry, Observation, OpinionEntry } from "../types";
import { columnAssessor } from "./columns";

/** What is being read from the sheets. Where two of them differ on one thing, the first is kept. */
export class AssessmentCollector {
  private readonly voices = new Map<string, Assessment>();

  /** Adds an assessor; with the fonction where the sheet has one. */
  addAssessor(label: string, position = ""): void {
    this.change(label, (assessment) => ({ ...assessment, position: assessment.position || position }));
  }

  sign(label: string, position: string, signedOn: string | null): void {
    this.change(label, (assessment) => ({ ...assessment, position: position || assessment.position, signedOn }));
  }

  addExpectation(label: string, entry: Omit<ExpectationEntry, "at">): void {
    if (entry.verdict === null && entry.reason === "") return;
    this.change(label, ({ expectations, ...assessment }) => ({
      ...assessment,
      expectations: expectations.some(({ expectation }) => expectation === entry.expectation)
        ? expectations
        : [...expectations, { ...entry, at: noInstant }],
    }));
  }

  addCriterion(label: string, entry: Pick<CriterionEntry, "criterion" | "effectiveness" | "comment">): void {
    if (entry.effectiveness === null && entry.comment === "") return;
    this.change(label, ({ criteria, ...assessment }) => ({
      ...assessment,
      criteria: criteria.some(({ criterion }) => criterion === entry.criterion)
        ? criteria
        : [...criteria, withoutInstants(entry)],
    }));
  }

  addObservation(label: string, one: ShownWords): void {
    this.change(label, ({ observations, ...assessment }) => ({
      ...assessment,
      observations: [...observations, withoutAnchor(one, observationId(assessment.id, one, observations))],
    }));
  }

  setOpinion(label: string, { opinion, motive }: Omit<OpinionEntry, "at">): void {
    if (opinion === null && motive === "") return;
    this.change(label, (assessment) => ({
      ...assessment,
      opinion: assessment.opinion ?? { opinion, motive, at: noInstant },
    }));
  }

  /** The assessments read, but those that are empty. */
  get assessments(): readonly Assessment[] {
    return canonical({ ...emptyAudit(""), assessments: [...this.voices.values()].filter(hasContent) }).assessments;
  }

  private change(label: string, change: (assessment: Assessment) => Assessment): void {
    const { name, ...assessor } = columnAssessor(label);
    const known = this.voices.get(assessor.id) ?? { ...emptyAssessment(assessor), name };
    this.voices.set(assessor.id, change(known));
  }
}

/** Whether an assessment has a name or holds something. */
export function hasContent({ expectations, criteria, observations, opinion, ...details }: Assessment): boolean {
  const said = expectations.length + criteria.length + observations.length;
  return said > 0 || opinion !== null || !areSameDetails(details, noDetails);
}

/**
 * An id for a constat of an assessor, made from its words: a sheet holds none. So what is the same in two copies of a
 * sheet is one constat, and what differs is two.
 */
export function observationId(voice: string, one: ShownWords, others: readonly Observation[]): string {
  const id = `${voice}c${one.criterion}h${hashOf([one.kind, one.basis, one.text, one.evidence].join("\n"))}`;
  const twins = others.filter((other) => other.id.startsWith(id)).length;
  return twins > 0 ? `${id}n${twins}` : id;
}

/** What a sheet shows of a constat. */
type ShownWords = Pick<Observation, "criterion" | "kind" | "basis" | "text" | "evidence">;

/** An entry on a criterion as a sheet shows it: without instants. */
export function withoutInstants(
  entry: Pick<CriterionEntry, "criterion" | "effectiveness" | "comment">,
): CriterionEntry {
  return { ...entry, effectivenessAt: noInstant, commentAt: noInstant, fingerprint: null, fingerprintAt: noInstant };
}

/** A constat as a sheet shows it: without its anchor. */
export function withoutAnchor({ criterion, kind, basis, text, evidence }: ShownWords, id: string): Observation {
  return { id, criterion, kind, text, basis, evidence, anchor: null, isDeleted: false, at: noInstant };
}
