import { defineRule, rewriteEdits, type Fix } from "../checker";
import { readChoice } from "../dossier";

export default defineRule({
  id: "choice-unresolved",
  code: "F3",
  title: "«\u00a0OUI\u00a0» ou «\u00a0NON\u00a0»\u00a0: une seule mention reste",
  source: "choice",
  severity: "error",
  scope: "answer",
  docs: {
    why: "Le guide demande de supprimer la mention inutile.",
    how: "Gardez «\u00a0OUI\u00a0» ou «\u00a0NON\u00a0», cochez l’un des deux, ou rayez l’autre.",
  },
  check({ field, cell, text, state, location }) {
    if (field !== "perenne" || state === "empty" || state === "filler") return [];
    if (readChoice(cell) !== "open") return [];
    const fixes = ["OUI", "NON"].map((choice): Fix => ({
      label: `Garder «\u00a0${choice}\u00a0»`,
      safety: "check-after",
      edits: rewriteEdits(cell, choice),
    }));
    return [{ what: "Choix non fait entre OUI et NON.", text, at: location, fixes }];
  },
});
