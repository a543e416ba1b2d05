import { capitalise, count, listed } from "../french";
import { auditLabel } from "./labels";
import type { Caution, CheckedPart, CriterionResult, Exclusion, ExclusionReason } from "./rollUp";
import type { AuditPolicy } from "./types";

/** The result of a criterion, one paragraph each: « Conforme avec réserves, vérifié 5 sur 6 », « Non vérifiés : C4.2 ». */
export function resultWords(result: CriterionResult, policy: AuditPolicy): readonly string[] {
  const { effectiveness } = result;
  return [
    stateWords(result, policy),
    ...unverifiedWords(result),
    ...(effectiveness ? [`Efficacité\u00a0: ${auditLabel("effectiveness", effectiveness, policy)}`] : []),
  ];
}

/**
 * The state of a criterion with how much of it was verified: « Conforme, vérifié 6 sur 6 »; « Conforme en ce qui a été
 * vérifié, 1 sur 6 », which never reads as the first.
 */
export function stateWords(result: CriterionResult, policy: AuditPolicy): string {
  const { state, unset, ungraded, unverified, checked, asked } = result;
  const label = capitalise(auditLabel("criterion", state, policy));
  const left = unset.length + ungraded.length;
  if (state === "not-evaluated" && left > 0) {
    const begun = checked > 0 || unverified.length > 0 ? `, ${checkedWords(result)}` : "";
    return `${label}\u00a0: ${count(left, "attendu")} à voir${begun}`;
  }
  if (asked === 0) return label;
  return unverified.length > 0 && checked > 0
    ? `${label} en ce qui a été vérifié, ${checked} sur ${asked}`
    : `${label}, ${checkedWords(result)}`;
}

/** « vérifié 1 sur 6 »: of the attendus that concern the dossier, those that somebody established. */
function checkedWords({ checked, asked }: Omit<CheckedPart, "criterion">): string {
  return `vérifié ${checked} sur ${asked}`;
}

/** « Non vérifiés : C4.2, C4.3 »; nothing where there are none. */
function unverifiedWords({ unverified }: Pick<CriterionResult, "unverified">): readonly string[] {
  if (unverified.length === 0) return [];
  return [`${unverified.length < 2 ? "Non vérifié" : "Non vérifiés"}\u00a0: ${unverified.join(", ")}`];
}

/** What an avis « favorable » stands beside, in a few words. */
export function cautionWords(caution: Caution, policy: AuditPolicy): string {
  switch (caution.kind) {
    case "partly-verified": {
      const criteria = caution.criteria.map((one) => `critère\u00a0${one.criterion}, ${checkedWords(one)}`);
      return `attendus non vérifiés (${criteria.join("\u00a0; ")})`;
    }
    case "effectiveness-not-shown":
      return `efficacité ${auditLabel("effectiveness", "not-shown", policy)} (${listed(caution.criteria, "critère")})`;
  }
}

/** « À lire à côté de l’avis : … »; null where nothing stands beside it. */
export function cautionSentence(cautions: readonly Caution[], policy: AuditPolicy): string | null {
  if (cautions.length === 0) return null;
  const words = cautions.map((one) => cautionWords(one, policy));
  return `À lire à côté de l’avis\u00a0: ${words.join("\u00a0; ")}. Cela n’exclut aucun avis.`;
}

/** « Avis « favorable » exclu par les règles de l’outil : … » */
export function exclusionSentence({ opinion, reasons }: Exclusion, policy: AuditPolicy): string {
  const words = reasons.map(exclusionWords).join("\u00a0; ");
  return `Avis «\u00a0${auditLabel("opinion", opinion, policy)}\u00a0» exclu par les règles de l’outil\u00a0: ${words}.`;
}

/** Why an avis is excluded, in a few words. */
export function exclusionWords(reason: ExclusionReason): string {
  switch (reason.kind) {
    case "criteria-missing":
      return `${count(reason.criteria.length, "critère")} hors du dossier (${reason.criteria.join(", ")})`;
    case "major-open":
      return `${reason.expectations.length < 2 ? "écart majeur" : "écarts majeurs"} (${reason.expectations.join(", ")})`;
    case "five-minors":
      return `cinq écarts mineurs ou plus (${reason.expectations.join(", ")})`;
  }
}
