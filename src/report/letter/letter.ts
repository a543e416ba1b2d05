import { auditLabel, observationsOf, type Observation, type ObservationKind } from "../../audit";
import { capitalise } from "../../french";
import { buildAuditReport, type AuditContent } from "../audit/AuditContent";

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

/** What the auditors retained of a dossier, for its school: nothing of who said what, of what they differ on, or of names. */
export interface Letter {
  readonly school: string | null;
  readonly uai: string | null;
  readonly version: string | null;
  /** Major first, then in the order of the guide. */
  readonly gaps: readonly LetterGap[];
  /** Attendus that could not be verified, with why. */
  readonly unverified: readonly Omit<LetterGap, "gravity" | "passages">[];
  readonly remarks: Readonly<Record<ObservationKind, readonly LetterRemark[]>>;
  /** The avis that was retained, with its motive; null where it is not to be told, or none is. */
  readonly opinion: { readonly label: string; readonly motive: string } | null;
  /** Attendus, steps and avis on which auditors differ: the letter is silent on them, and whoever writes it is told. */
  readonly open: number;
}

/** Gathers the letter. `hasOpinion`: whether somebody chose to tell the avis. */
export function buildLetter(content: AuditContent, { hasOpinion }: { readonly hasOpinion: boolean }): Letter {
  const { columns, counting, result, identity, divergences, context } = buildAuditReport(content);
  const { policy, edition } = context;
  const own = observationsOf(columns.filter(({ assessment }) => assessment.voice !== "school"));
  const remarksOf = (kind: ObservationKind): readonly LetterRemark[] =>
    own
      .filter((one) => one.kind === kind)
      .map(({ criterion, text, anchor }) => ({ criterion, text, passage: anchor }))
      .sort((one, other) => one.criterion - other.criterion);
  const entries = new Map(counting.expectations.map((entry) => [entry.expectation, entry]));
  const told = edition.criteria.flatMap(({ number, expectations }) =>
    expectations.flatMap(({ id, text }) => {
      const entry = entries.get(id);
      return entry ? [{ criterion: number, expectation: id, text, entry }] : [];
    }),
  );
  const gaps = told.flatMap(({ entry, ...one }) =>
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
  return {
    school: identity.school,
    uai: identity.uai,
    version: identity.version,
    gaps: [...gaps.filter(({ isMajor }) => isMajor), ...gaps.filter(({ isMajor }) => !isMajor)],
    unverified: told.flatMap(({ entry, ...one }) =>
      entry.verdict === "unverified" ? [{ ...one, reason: entry.reason }] : [],
    ),
    remarks: {
      strength: remarksOf("strength"),
      vigilance: remarksOf("vigilance"),
      progress: remarksOf("progress"),
      recommendation: remarksOf("recommendation"),
    },
    opinion:
      hasOpinion && stated?.opinion
        ? { label: capitalise(auditLabel("opinion", stated.opinion, policy)), motive: stated.motive }
        : null,
    open: divergences.length,
  };
}
