import { defineRule } from "../checker";
import { isAnswered } from "../dossier";

export default defineRule({
  id: "indicator-without-objective",
  code: "M17",
  title: "Chaque indicateur sert un objectif",
  source: "tables.T6",
  severity: "warning",
  scope: "table",
  docs: {
    why: "L’indicateur dit si un objectif est atteint\u00a0: l’auditeur cherche lequel.",
    how: "Écrivez l’objectif devant ses indicateurs.",
  },
  check({ objectives, reading }) {
    if (reading.missing.includes("objectif")) return [];
    return objectives.flatMap(({ objective, answer, indicators }) => {
      const first = indicators.find((one) => isAnswered(one.answer));
      if (!first?.answer || isAnswered(answer) || answer?.state === "instruction") return [];
      return [{ objective, what: "Indicateur sans objectif.", text: first.answer.text, at: first.location }];
    });
  },
});
