import type { BlockKind } from "../../tables";

// Whom an auditor meets for what. Ours: no text of the label says it, and the sheet is a document that one edits.

/** By criterion of the national frame, for its attendus. */
const byCriterion: Readonly<Record<number, string>> = {
  1: "Direction, DDFPT",
  2: "Direction, responsables des formations",
  3: "Équipes pédagogiques",
  4: "Partenaires, bureau des entreprises",
  5: "Référent culture",
  6: "Référent ouverture internationale",
  7: "CPE, référent décrochage",
  8: "Direction, communication",
};

/** Who answers for the attendus of a criterion. */
export function personForCriterion(criterion: number): string {
  return byCriterion[criterion] ?? `Coordonnateur du critère\u00a0${criterion}`;
}

/** Who answers for the figures of a block. */
export const personForBlock: Readonly<Record<BlockKind, string>> = {
  action: "Coordonnateurs des actions",
  commitment: "Animateurs des engagements",
};
