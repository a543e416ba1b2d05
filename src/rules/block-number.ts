import { defineRule, type Fix } from "../checker";
import type { DossierBlock } from "../dossier";
import { blockNumberEdits, criterionNumberEdits } from "./titleNumbers";

export default defineRule({
  id: "block-number",
  code: "S11",
  title: "Les actions et les engagements sont numérotés de suite, sous le numéro de leur critère",
  source: "tables.T5",
  severity: "warning",
  scope: "block",
  docs: {
    why: "Les preuves et les auditeurs citent chaque bloc par ses deux numéros.",
    how: "Corrigez le numéro dans ce titre et dans les preuves qui le citent.",
  },
  check(target) {
    const { criterion, block, kind, writtenCriterion, writtenNumber, location } = target;
    const rank = Number(block.slice(1));
    const noun = kind === "action" ? "action" : "engagement";
    const wrong = [
      ...(writtenCriterion !== null && writtenCriterion !== criterion
        ? [`le titre dit critère\u00a0${writtenCriterion} dans la section du critère\u00a0${criterion}`]
        : []),
      ...(writtenNumber !== null && writtenNumber !== rank
        ? [
            `le titre dit ${noun}\u00a0${writtenNumber}, c’est ${kind === "action" ? "la" : "le"} ${ordinal(rank, kind)} du critère`,
          ]
        : []),
    ];
    if (wrong.length === 0) return [];
    return [
      {
        what: `Numéro inattendu\u00a0: ${wrong.join("\u00a0; ")}.`,
        text: location?.place.text ?? null,
        at: location,
        fixes: renumbering(target, rank),
      },
    ];
  },
});

/** « 1re », « 2e » action; « 1er » engagement. */
function ordinal(rank: number, kind: "action" | "commitment"): string {
  if (rank > 1) return `${rank}e`;
  return kind === "action" ? "1re" : "1er";
}

/** Writes the numbers in the title; under the author's eyes, for citations of evidence may name the old ones. */
function renumbering({ criterion, location }: DossierBlock, rank: number): readonly Fix[] {
  if (!location) return [];
  const edits = [...criterionNumberEdits(location.place, criterion), ...blockNumberEdits(location.place, rank)];
  return [{ label: "Écrire les bons numéros", safety: "check-after", edits }];
}
