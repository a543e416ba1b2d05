import { capitalise } from "../../french";
import { criterionName } from "../words";
import type { VisitQuestion, VisitSheet } from "./visitSheet";

/** Title of the sheet, in every format. */
export const visitTitle = "Fiche de visite";

/** Columns: what is known, then what is to be written by hand. */
export const visitHeaders = ["Objet", "Ce que l’on sait", "Question", "Réponse", "Vu", "Suite"] as const;

/** What the sheet is, in one sentence. */
export const visitNotice =
  "Document de travail des auditeurs, à modifier librement. Les questions viennent de ce qui n’est pas vérifié, des écarts, des divergences, des écarts de l’audit précédent, des constats, des pièces non trouvées, des chiffres sans preuve et des contrôles\u00a0; les personnes sont des propositions.";

/** « C3.2 » or « Action 2 », then « Critère 3 ». */
export function subjectWords({ criterion, subject }: VisitQuestion): readonly string[] {
  return [capitalise(subject), criterionName(criterion)];
}

/** The question, and where to see the thing. */
export function questionWords({ question, place }: VisitQuestion): readonly string[] {
  return [question, ...(place ? [`Lieu\u00a0: ${place}`] : [])];
}

/** Questions by person, in their order. */
export function groupsOf(
  questions: readonly VisitQuestion[],
): readonly (readonly [string, readonly VisitQuestion[]])[] {
  const people = [...new Set(questions.map(({ person }) => person))];
  return people.map((person) => [person, questions.filter((one) => one.person === person)]);
}

/** Whose dossier it is, in one line; empty where nothing is known. */
export function visitSubject({ school, uai, version }: VisitSheet): string {
  return [school, uai && `UAI ${uai}`, version].filter(Boolean).join(" – ");
}
