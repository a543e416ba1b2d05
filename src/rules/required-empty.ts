import { cellText, isBlank as isBlankText } from "../document";
import { tableText, type GuideEdition } from "../guide";
import { defineRule, type Problem } from "../checker";
import type { Answer, Dossier, Objective, OfficialTable } from "../dossier";
import { partsOf } from "./parts";
import { isRequired, shapeOf, type Field } from "../tables";
import { inQuotes } from "../french";

export default defineRule({
  id: "required-empty",
  code: "F1",
  title: "Chaque case attendue est renseignée",
  source: "required",
  severity: "error",
  scope: "table",
  docs: {
    why: "Une case vide laisse l’auditeur sans réponse\u00a0: rien ne dit si elle a été oubliée.",
    how: "Écrivez votre réponse dans la case.",
  },
  check(table, { guide, dossier }) {
    if (table.table === "T4") return coordinator(table);
    if (isWithoutLine(table)) return [noLine(table, guide)];
    const plain = table.answers.filter(
      (answer) =>
        isRequired(answer.table, answer.field) &&
        answer.objective === null &&
        answer.field !== "plus-value" &&
        isBlank(answer),
    );
    const isLined = shapeOf(table.table) === "indicators" && !isSurplus(table, dossier);
    return [...plain.map(toProblem), ...(isLined ? lines(table) : [])];
  },
});

/** Whether a table only adds empty lines to another of its block that has lines filled. */
function isSurplus(table: OfficialTable, dossier: Dossier): boolean {
  return table.objectives.length === 0 && partsOf(table, dossier).some(({ objectives }) => objectives.length > 0);
}

/** Whether a table of one line of answers has none: its cells are required, though none of them exists. */
function isWithoutLine({ table, answers, reading }: OfficialTable): boolean {
  if (answers.length > 0 || shapeOf(table) !== "columns") return false;
  const { table: found, firstRow } = reading.recognition;
  // An answer in one cell over the whole width is one all the same.
  return found.rows.slice(firstRow).every(({ cells }) => cells.every((cell) => isBlankText(cellText(cell))));
}

function noLine({ table, reading, location }: OfficialTable, guide: GuideEdition): Problem {
  const found = new Set<string>(reading.headers.map(({ field }) => field));
  const first = tableText(guide, table).fields.find(({ field }) => found.has(field));
  const what = "Aucune ligne de réponse sous les intitulés.";
  return {
    field: (first?.field ?? null) as Field | null,
    what,
    how: "Ajoutez une ligne au tableau et écrivez-y votre réponse.",
    text: null,
    at: location,
  };
}

function isBlank({ state }: Answer): boolean {
  return state === "empty" || state === "filler";
}

function toProblem(answer: Answer): Problem {
  const { criterion, block, table, field, objective, indicator, state, text, location } = answer;
  const what =
    state === "filler" ? `Case non renseignée\u00a0: ${inQuotes(text)} n’est pas une réponse.` : "Case vide.";
  return { criterion, block, table, field, objective, indicator, what, text: text || null, at: location };
}

/** The coordonnateur when every cell of the row is empty; a part of it is told by its own rule. */
function coordinator({ answers, location }: OfficialTable): readonly Problem[] {
  const cells = answers.filter(({ field }) => field === "coordonnateur");
  if (cells.some((answer) => !isBlank(answer))) return [];
  const what = "Coordonnateur non renseigné.";
  return [{ field: "coordonnateur", what, text: null, at: cells[0]?.location ?? location }];
}

/** A table of objectives: told once when no line is filled, else the added values that are empty. */
function lines({ objectives, reading, location }: OfficialTable): readonly Problem[] {
  const { missing } = reading;
  if (missing.includes("objectif") && missing.includes("indicateur")) return [];
  if (objectives.length > 0) return emptyAddedValues(objectives).map(toProblem);
  const what = "Aucune ligne renseignée\u00a0: ni objectif, ni indicateur, ni mesure.";
  return [{ field: "objectif", what, text: null, at: location }];
}

/** The empty added value of each objective that has none filled; a cell that serves several is told once. */
function emptyAddedValues(objectives: readonly Objective[]): readonly Answer[] {
  const empty = objectives.flatMap(({ addedValues }) =>
    addedValues.length > 0 && addedValues.every(isBlank) ? addedValues.slice(0, 1) : [],
  );
  return empty.filter((answer, index) => empty.findIndex(({ cell }) => cell === answer.cell) === index);
}
