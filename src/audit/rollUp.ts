import type { CriterionText, GuideEdition } from "../guide";
import type { Candidacy } from "../record";
import { isApplicable } from "./applicable";
import type { Assessment, AuditPolicy, Effectiveness, Opinion, OpinionEntry, Verdict } from "./types";

/** What the verdicts on its attendus make of a criterion. */
export type CriterionState = "not-evaluated" | "compliant" | "compliant-with-reservations" | "non-compliant";

/** One criterion, rolled up. The lists hold ids of attendus. */
export interface CriterionResult {
  readonly criterion: number;
  readonly state: CriterionState;
  /** The dossier does not hold it. */
  readonly isMissing: boolean;
  readonly effectiveness: Effectiveness | null;
  /** How many attendus the criterion asks (all but « sans objet »), and how many of them somebody established. */
  readonly asked: number;
  readonly checked: number;
  /** What is still missing: no verdict, or « non conforme » without its gravity. */
  readonly unset: readonly string[];
  readonly ungraded: readonly string[];
  readonly majors: readonly string[];
  readonly minors: readonly string[];
  readonly unverified: readonly string[];
}

/** Why an avis is excluded. */
export type ExclusionReason =
  | { readonly kind: "criteria-missing"; readonly criteria: readonly number[] }
  | { readonly kind: "major-open"; readonly expectations: readonly string[] }
  | { readonly kind: "five-minors"; readonly expectations: readonly string[] };

/** An avis that the rules exclude, with all the reasons. */
export interface Exclusion {
  readonly opinion: Opinion;
  readonly reasons: readonly ExclusionReason[];
}

/** How much of a criterion was verified. */
export type CheckedPart = Pick<CriterionResult, "criterion" | "checked" | "asked">;

/**
 * What an avis « favorable » stands beside, without being excluded by it: what was not looked at is not assent, and the
 * guide asks for efficacité too.
 */
export type Caution =
  | { readonly kind: "partly-verified"; readonly criteria: readonly CheckedPart[] }
  | { readonly kind: "effectiveness-not-shown"; readonly criteria: readonly number[] };

/** The result of an audit. The rules exclude avis and never choose one: that is the auditors'. */
export interface AuditResult {
  readonly criteria: readonly CriterionResult[];
  readonly excluded: readonly Exclusion[];
  /** Whatever the avis stated. */
  readonly cautions: readonly Caution[];
  /** The avis stated; null until one is. */
  readonly stated: OpinionEntry | null;
}

/** What a roll-up depends on. */
export interface RollUpInput {
  /** The one that counts (`consolidate`), or one auditor's. */
  readonly assessment: Assessment;
  readonly edition: GuideEdition;
  /** Numbers of the criteria that the dossier holds (`presentCriteria`). */
  readonly present: ReadonlySet<number>;
  readonly candidacy: Candidacy;
  readonly policy: AuditPolicy;
}

/** Rolls an audit up by the rules of docs/audit.md, whose examples are its tests. Never an average. */
export function rollUp(input: RollUpInput): AuditResult {
  const criteria = input.edition.criteria.map((text) => criterionResult(text, input));
  const reasons = reasonsAgainst(criteria, input.policy);
  const excluded: readonly Exclusion[] = reasons.length > 0 ? [{ opinion: "favourable", reasons }] : [];
  const stated = input.assessment.opinion?.opinion ? input.assessment.opinion : null;
  return { criteria, excluded, cautions: cautionsOf(criteria), stated };
}

/** The attendus on which somebody still has to say something: a verdict, or the gravity of a gap. */
export function openExpectations({ criteria }: AuditResult): readonly string[] {
  return criteria.flatMap(({ unset, ungraded }) => [...unset, ...ungraded]);
}

function criterionResult(
  { number, expectations }: CriterionText,
  { assessment, present, candidacy }: RollUpInput,
): CriterionResult {
  const said = new Map(assessment.expectations.map((entry) => [entry.expectation, entry]));
  const verdicts = expectations.map((expectation) => {
    const { verdict = null, gravity = null } = said.get(expectation.id) ?? {};
    const assumed: Verdict | null = isApplicable(expectation, candidacy) ? null : "not-applicable";
    return { id: expectation.id, verdict: verdict ?? assumed, gravity };
  });
  const idsOf = (isMeant: (one: (typeof verdicts)[number]) => boolean): readonly string[] =>
    verdicts.filter(isMeant).map(({ id }) => id);
  const lists = {
    unset: idsOf(({ verdict }) => verdict === null),
    ungraded: idsOf(({ verdict, gravity }) => verdict === "non-compliant" && gravity === null),
    majors: idsOf(({ verdict, gravity }) => verdict === "non-compliant" && gravity === "major"),
    minors: idsOf(({ verdict, gravity }) => verdict === "non-compliant" && gravity === "minor"),
    unverified: idsOf(({ verdict }) => verdict === "unverified"),
  };
  const established = idsOf(({ verdict }) => verdict === "compliant" || verdict === "non-compliant");
  return {
    criterion: number,
    state: established.length > 0 ? stateOf(lists) : "not-evaluated",
    isMissing: !present.has(number),
    effectiveness: assessment.criteria.find(({ criterion }) => criterion === number)?.effectiveness ?? null,
    asked: idsOf(({ verdict }) => verdict !== "not-applicable").length,
    checked: established.length,
    ...lists,
  };
}

function stateOf({
  unset,
  ungraded,
  majors,
  minors,
}: Pick<CriterionResult, "unset" | "ungraded" | "majors" | "minors">): CriterionState {
  if (unset.length > 0 || ungraded.length > 0) return "not-evaluated";
  if (majors.length > 0) return "non-compliant";
  return minors.length > 0 ? "compliant-with-reservations" : "compliant";
}

/** Attendus entered as not verified, and efficacité entered as not shown. What nobody entered yet is no caution. */
function cautionsOf(results: readonly CriterionResult[]): readonly Caution[] {
  const partly = results
    .filter(({ unverified }) => unverified.length > 0)
    .map(({ criterion, checked, asked }) => ({ criterion, checked, asked }));
  const notShown = results.filter(({ effectiveness }) => effectiveness === "not-shown");
  return [
    ...(partly.length > 0 ? [{ kind: "partly-verified" as const, criteria: partly }] : []),
    ...(notShown.length > 0
      ? [{ kind: "effectiveness-not-shown" as const, criteria: notShown.map(({ criterion }) => criterion) }]
      : []),
  ];
}

/** What excludes « favorable ». A gap that is open counts, whether its criterion is wholly evaluated or not. */
function reasonsAgainst(
  results: readonly CriterionResult[],
  { fiveMinorsMakeMajor }: AuditPolicy,
): readonly ExclusionReason[] {
  const criteria = results.filter(({ isMissing }) => isMissing).map(({ criterion }) => criterion);
  const majors = results.flatMap((result) => result.majors);
  const minors = results.flatMap((result) => result.minors);
  return [
    ...(criteria.length > 0 ? [{ kind: "criteria-missing" as const, criteria }] : []),
    ...(majors.length > 0 ? [{ kind: "major-open" as const, expectations: majors }] : []),
    ...(fiveMinorsMakeMajor && minors.length >= 5 ? [{ kind: "five-minors" as const, expectations: minors }] : []),
  ];
}
