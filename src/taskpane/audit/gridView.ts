import type { ExpectationEntry, FollowedGap, Outcome } from "../../audit";
import type { Expectation } from "../../guide";

/** What somebody else said of an attendu. */
export interface OtherVerdict {
  readonly name: string;
  readonly entry: ExpectationEntry;
}

/** An écart of a former audit with what the person at work says became of it; null: not examined again. */
export interface FormerLine {
  readonly gap: FollowedGap;
  readonly own: Outcome | null;
}

/** One attendu as the grid draws it. */
export interface GridLine {
  readonly expectation: Expectation;
  /** What the person at work said; null before. */
  readonly own: ExpectationEntry | null;
  readonly others: readonly OtherVerdict[];
  /** Its écarts in former audits, the latest first. */
  readonly former: readonly FormerLine[];
  /** « Sans objet » until somebody says otherwise: a line for networks in an individual candidacy. */
  readonly isNotApplicable: boolean;
}

/** How far the scoring of a criterion is, and what waits in it. */
export interface CriterionProgress {
  readonly criterion: number;
  readonly title: string;
  /** Attendus with a complete entry, and all of them. */
  readonly done: number;
  readonly total: number;
  /** Attendus on which the person at work entered an écart, and those entered as not verified. */
  readonly gaps: number;
  readonly unverified: number;
  readonly divergences: number;
  /** Écarts of former audits that nobody examined again. */
  readonly formerOpen: number;
  /** The school's text changed since it was scored. */
  readonly isToReview: boolean;
}

/** The new words of an entry. */
export type EntryChange = Pick<ExpectationEntry, "verdict" | "gravity" | "reason">;

/** Whether nothing is left to say: a verdict, and what a non-conformity needs besides. */
export function isLineComplete({ own, isNotApplicable }: GridLine): boolean {
  if (!own?.verdict) return isNotApplicable;
  return own.verdict !== "non-compliant" || (own.gravity !== null && own.reason !== "");
}

/** The rank of the next line that is not settled, from `from` on, then from the start; null when none is left. */
export function nextIncomplete(lines: readonly GridLine[], from: number): number | null {
  const ranks = lines.map((_, rank) => (from + rank) % lines.length);
  return ranks.find((rank) => !isLineComplete(lines[rank]!)) ?? null;
}
