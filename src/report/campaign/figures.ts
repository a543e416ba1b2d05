import type { CriterionResult } from "../../audit";
import type { Campaign } from "./types";

/** How a criterion counts in a campaign: what is compliant in part of it alone is never counted with the rest. */
export const outcomes = ["compliant", "partly", "reservations", "non-compliant", "not-evaluated", "missing"] as const;

/** An outcome of a criterion. */
export type Outcome = (typeof outcomes)[number];

/** What a picture says of an outcome. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  compliant: "conforme",
  partly: "conforme en ce qui a été vérifié",
  reservations: "conforme avec réserves",
  "non-compliant": "non conforme",
  "not-evaluated": "non évalué",
  missing: "absent du dossier",
};

/** The results of the dossiers on one criterion. */
export interface CriterionFigures {
  readonly criterion: number;
  readonly title: string;
  /** Dossiers by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** How auditors understood one attendu, over the dossiers that several of them scored. */
export interface AgreementFigures {
  readonly criterion: number;
  readonly expectation: string;
  readonly text: string;
  /** Dossiers in which two auditors or more gave a verdict on it, and those in which it was the same. */
  readonly heard: number;
  readonly agreed: number;
}

/** What a result counts as. */
export function outcomeOf(
  result: Pick<CriterionResult, "state" | "unverified" | "isMissing" | "asked" | "unset">,
): Outcome {
  const { state, unverified } = result;
  if (isAbsent(result)) return "missing";
  switch (state) {
    case "compliant":
      return unverified.length > 0 ? "partly" : "compliant";
    case "compliant-with-reservations":
      return "reservations";
    case "non-compliant":
    case "not-evaluated":
      return state;
  }
}

/** Whether the dossier lacks the criterion and nobody entered anything on it: there is nothing to count. */
export function isAbsent({ isMissing, asked, unset }: Pick<CriterionResult, "isMissing" | "asked" | "unset">): boolean {
  return isMissing && unset.length === asked;
}

/** The results by criterion, in the order of the guide; criteria of every edition met. */
export function criterionFigures({ dossiers }: Campaign): readonly CriterionFigures[] {
  const figures = new Map<number, { title: string; counts: Record<Outcome, number> }>();
  for (const { edition, result } of dossiers)
    for (const { number, title } of edition.criteria) {
      const own = figures.get(number) ?? { title: title.text, counts: noCounts() };
      const found = result.criteria.find(({ criterion }) => criterion === number);
      if (found) own.counts[outcomeOf(found)]++;
      figures.set(number, own);
    }
  return [...figures]
    .sort(([one], [other]) => one - other)
    .map(([criterion, { title, counts }]) => ({ criterion, title, counts }));
}

/** Agreement by attendu, in the order of the guide; those that nobody scored twice are left out. */
export function agreementFigures({ dossiers }: Campaign): readonly AgreementFigures[] {
  const figures = new Map<string, AgreementFigures>();
  for (const { edition, agreement } of dossiers)
    for (const { number, expectations } of edition.criteria)
      for (const { id, text } of expectations) {
        const isSame = agreement.get(id);
        if (isSame === undefined) continue;
        const { heard = 0, agreed = 0 } = figures.get(id) ?? {};
        figures.set(id, {
          criterion: number,
          expectation: id,
          text,
          heard: heard + 1,
          agreed: agreed + (isSame ? 1 : 0),
        });
      }
  const order = new Intl.Collator("fr", { numeric: true });
  return [...figures.values()].sort((one, other) => order.compare(one.expectation, other.expectation));
}

function noCounts(): Record<Outcome, number> {
  return { compliant: 0, partly: 0, reservations: 0, "non-compliant": 0, "not-evaluated": 0, missing: 0 };
}
