import {
  auditLabel,
  unheardExpectations,
  type IdentityFacts,
  type Observation,
  type ObservationKind,
} from "../../audit";
import { capitalise } from "../../french";
import { buildAuditReport, type AuditContent } from "../audit/AuditContent";
import { auditorsObservations, opinionLabel } from "../audit/words";

/** A constat as a school reads it: no author. */
export interface LetterRemark {
  readonly criterion: number;
  readonly text: string;
  readonly passage: Observation["anchor"];
}

/** An écart as a school reads it. */
export interface LetterGap {
  readonly criterion: number;
  readonly expectation: string;
  readonly text: string;
  /** « majeure », in the académie's word; empty where the auditors gave none. */
  readonly gravity: string;
  readonly reason: string;
  /** The passages that the constats on its criterion point at, strengths aside. */
  readonly passages: readonly NonNullable<Observation["anchor"]>[];
}

/** What the auditors retained of a dossier, for its school: no name, nothing of who entered what or of what they differ on. */
export interface Letter extends IdentityFacts {
  /** Major first, then in the order of the guide. */
  readonly gaps: readonly LetterGap[];
  /** Attendus that could not be verified, with why. */
  readonly unverified: readonly Omit<LetterGap, "gravity" | "passages">[];
  readonly remarks: Readonly<Record<ObservationKind, readonly LetterRemark[]>>;
  /** The avis retained, with its motive; null where the letter does not give it, or there is none. */
  readonly opinion: { readonly label: string; readonly motive: string } | null;
  /** Whether anything was established at all: without it, no écart means nothing. */
  readonly isVerified: boolean;
  /** Whether an attendu is quoted with words between brackets, which the guide’s cut page does not print. */
  readonly hasReconstructed: boolean;
  /** How many attendus, steps and avis auditors differ on: the letter leaves them out, and whoever writes it is warned. */
  readonly open: number;
  /** How many attendus nobody gave a verdict on: the letter leaves them out too. */
  readonly unheard: number;
}

/** Gathers the letter. `hasOpinion`: whether somebody chose to give the avis. */
export function buildLetter(content: AuditContent, { hasOpinion }: { readonly hasOpinion: boolean }): Letter {
  const { columns, counting, result, identity, divergences, context } = buildAuditReport(content);
  const { policy, edition } = context;
  const own = auditorsObservations(columns);
  const remarksOf = (kind: ObservationKind): readonly LetterRemark[] =>
    own
      .filter((one) => one.kind === kind)
      .map(({ criterion, text, anchor }) => ({ criterion, text, passage: anchor }))
      .sort((one, other) => one.criterion - other.criterion);
  const entries = new Map(counting.expectations.map((entry) => [entry.expectation, entry]));
  const entered = edition.criteria.flatMap(({ number, expectations }) =>
    expectations.flatMap(({ id, text }) => {
      const entry = entries.get(id);
      return entry ? [{ criterion: number, expectation: id, text, entry }] : [];
    }),
  );
  const reconstructed = new Set(
    edition.criteria.flatMap(({ expectations }) =>
      expectations.flatMap(({ id, status }) => (status === "sure" ? [] : [id])),
    ),
  );
  const gaps = entered.flatMap(({ entry, ...one }) =>
    entry.verdict === "non-compliant"
      ? [
          {
            ...one,
            isMajor: entry.gravity === "major",
            gravity: entry.gravity ? auditLabel("gravity", entry.gravity, policy) : "",
            reason: entry.reason,
            passages: own.flatMap(({ criterion, kind, anchor }) =>
              criterion === one.criterion && kind !== "strength" && anchor ? [anchor] : [],
            ),
          },
        ]
      : [],
  );
  const { stated } = result;
  const opinion = opinionLabel(result, policy);
  const { school, uai, version } = identity;
  return {
    ...{ school, uai, version },
    gaps: [...gaps.filter(({ isMajor }) => isMajor), ...gaps.filter(({ isMajor }) => !isMajor)],
    unverified: entered.flatMap(({ entry, ...one }) =>
      entry.verdict === "unverified" ? [{ ...one, reason: entry.reason }] : [],
    ),
    remarks: {
      strength: remarksOf("strength"),
      vigilance: remarksOf("vigilance"),
      progress: remarksOf("progress"),
      recommendation: remarksOf("recommendation"),
    },
    opinion: hasOpinion && stated && opinion ? { label: capitalise(opinion), motive: stated.motive } : null,
    isVerified: result.criteria.some(({ checked }) => checked > 0),
    hasReconstructed: entered.some(
      ({ expectation, entry: { verdict } }) =>
        reconstructed.has(expectation) && (verdict === "non-compliant" || verdict === "unverified"),
    ),
    open: divergences.length,
    unheard: unheardExpectations({ result, divergences }).length,
  };
}
