import { defineRule } from "../checker";
import { isAnswered, type Indicator } from "../dossier";

export default defineRule({
  id: "objective-without-indicator",
  code: "M13",
  title: "Chaque objectif a son indicateur",
  source: "tables.T6",
  severity: "warning",
  scope: "table",
  docs: {
    why: "Sans indicateur, l’effet de l’objectif ne se mesure pas.",
    how: "Écrivez l’indicateur de cet objectif et ses mesures, ou effacez l’objectif.",
  },
  check({ objectives, reading }) {
    if (reading.missing.includes("indicateur")) return [];
    return objectives.flatMap(({ objective, answer, indicators }) => {
      if (!answer || !isAnswered(answer) || indicators.some(isNamed)) return [];
      return [{ objective, what: "Objectif sans indicateur.", text: answer.text, at: answer.location }];
    });
  },
});

/** An instruction left is told by its own rule. */
function isNamed({ answer }: Indicator): boolean {
  return isAnswered(answer) || answer?.state === "instruction";
}
