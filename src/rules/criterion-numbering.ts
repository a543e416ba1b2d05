import { defineRule } from "../checker";

export default defineRule({
  id: "criterion-numbering",
  code: "S3",
  title: "Les critères portent les numéros du cahier des charges en vigueur",
  source: "criteria.former",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "L’auditeur suit les numéros du cahier des charges en vigueur.",
    how: "Renumérotez les sections dans l’ordre des huit critères actuels, titres des tableaux compris.",
  },
  check({ formerFrame, criteria }) {
    const first = criteria.find(({ criterion, national }) => criterion !== national);
    if (!formerFrame || !first) return [];
    const what = `Numérotation de ${formerFrame.id}\u00a0: sous le numéro ${first.criterion}, le titre nomme le critère ${first.national} actuel.`;
    return [{ criterion: null, what, text: first.location?.place.text ?? null, at: first.location }];
  },
});
