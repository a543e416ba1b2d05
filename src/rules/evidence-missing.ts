import { defineRule } from "../checker";
import { isAnswered, type DossierBlock, type Indicator } from "../dossier";

export default defineRule({
  id: "evidence-missing",
  code: "P1",
  title: "Chaque action renvoie à ses preuves",
  source: "evidence",
  severity: "error",
  scope: "block",
  docs: {
    why: "Les éléments de preuve sont joints au dossier dans un document annexe.",
    how: "Citez la preuve dans une case du bloc, par son numéro d’annexe ou de pièce, ou par un lien.",
  },
  check(block) {
    // A reference without a number is told by its own rule: it is the one cause.
    if (block.kind !== "action" || block.vagueCitations.length > 0) return [];
    const how = `Citez la preuve dans une case du bloc\u00a0: «\u00a0Annexe C${block.criterion}-${block.block}-01\u00a0», une pièce numérotée ou un lien.`;
    if (block.citations.length === 0) {
      return [{ what: "Action sans aucune preuve citée.", how, text: null, at: block.location }];
    }
    return unproved(block).map(({ objective, indicator, location }) => ({
      table: "T6" as const,
      objective,
      indicator,
      severity: "warning" as const,
      what: "Indicateur mesuré, mais sans preuve citée sur sa ligne ni dans sa plus-value.",
      how,
      text: null,
      at: location,
    }));
  },
});

function unproved({ objectives }: DossierBlock): readonly Indicator[] {
  return objectives
    .flatMap(({ indicators }) => indicators)
    .filter(({ measures, hasEvidence }) => !hasEvidence && measures.some(({ answer }) => isAnswered(answer)));
}
