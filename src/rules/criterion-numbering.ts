import { defineRule, type Edit, type Fix } from "../checker";
import { placeOf, quoteOf } from "../document";
import type { Dossier } from "../dossier";
import { readTitle } from "../tables";
import { criterionNumberEdits } from "./titleNumbers";

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
  check(dossier) {
    const { formerFrame, criteria } = dossier;
    const first = criteria.find(({ criterion, national }) => criterion !== national);
    if (!formerFrame || !first) return [];
    const what = `Numérotation de ${formerFrame.id}\u00a0: sous le numéro ${first.criterion}, le titre nomme le critère ${first.national} actuel.`;
    const text = first.location?.place.text ?? null;
    return [{ criterion: null, what, text, at: first.location, fixes: [renumbering(dossier)] }];
  },
});

/** Writes the present numbers in every title and in the labels of the teams. */
function renumbering({ criteria, passages }: Dossier): Fix {
  const present = new Map(criteria.map(({ criterion, national }) => [criterion, national]));
  const edits = passages.flatMap(({ criterion, answer, paragraph }): readonly Edit[] => {
    const number = criterion === null ? undefined : present.get(criterion);
    if (number === undefined || number === criterion || answer !== null) return [];
    const isLabel = /^(?:coord|membre|équipe|pilote|référent|responsable)/iu.test(paragraph.text);
    if (!isLabel && readTitle(paragraph)?.criterion !== criterion) return [];
    return criterionNumberEdits(placeOf(paragraph), number).filter(({ at }) => Number(quoteOf(at)) === criterion);
  });
  return { label: "Écrire les numéros actuels", safety: "check-after", edits };
}
