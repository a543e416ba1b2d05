import type { Location } from "../document";
import type { Dismissal } from "../record";
import type { Field, TableCode } from "../tables";
import type { Fix } from "./Fix";

/** Our display, not the law: to correct before sending, to look at, advice or not due yet. */
export type Severity = "error" | "warning" | "info";

/**
 * One finding. The first eleven keys are a contract (command line, reports, pane); what does not apply is null.
 */
export interface Finding {
  /** Rule id, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly criterion: number | null;
  /** `A1`, `A2`… for actions, `E1`, `E2`… for commitments, in document order; null for the criterion itself. */
  readonly block: string | null;
  readonly table: TableCode | null;
  readonly field: Field | null;
  /** From 1 inside the block. */
  readonly objective: number | null;
  /** From 1 inside the objective. */
  readonly indicator: number | null;
  /** French: where, what, why and what to do, in one text. */
  readonly message: string;
  /** The offending excerpt; null when there is nothing to quote. */
  readonly text: string | null;
  /** Null when the finding has no place in the document (a missing criterion). */
  readonly location: Location | null;
  /** The same sentences apart, for the pane. */
  readonly parts: {
    readonly where: string;
    readonly what: string;
    readonly why: string;
    readonly how: string;
  };
  /** Key of the guide's passage the rule rests on (`references.json`). */
  readonly source: string;
  /** The rule could not decide: a person must look (« à vérifier »). */
  readonly needsReview: boolean;
  /**
   * The same for the same rule on the same words, wherever they stand, and of one finding alone: what a dismissal and a
   * flag remember.
   */
  readonly key: string;
  /** Corrections offered, the likeliest first; empty when only the author can tell. */
  readonly fixes: readonly Fix[];
}

/** A finding that somebody set aside, with the reason given. */
export interface DismissedFinding extends Finding {
  readonly dismissal: Dismissal;
}

/** Completeness of one criterion. */
export interface CriterionSummary {
  readonly criterion: number;
  readonly actions: number;
  readonly engagements: number;
  /** Fields that it must have, those of missing tables too, and those filled. */
  readonly required: number;
  readonly filled: number;
  /** Indicators of actions with a measure, and those among them with an evidence reference. */
  readonly indicators: number;
  readonly proved: number;
}

/** What a check gives. */
export interface CheckReport {
  /** Guide edition id, e.g. `2026-01`. */
  readonly edition: string;
  /** Those that count: the dismissed ones stand apart. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly summary: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly criteria: readonly CriterionSummary[];
  };
  /** Number of rules that were applied. */
  readonly rules: number;
  /** Rules that threw: a bug of ours, told and never hidden. */
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
}
