import { defineRule } from "../checker";
import { isAnswered } from "../dossier";

export default defineRule({
  id: "progress-without-engagement",
  code: "C1",
  title: "Un engagement reprend les axes de progrès",
  source: "commitment",
  severity: "info",
  scope: "criterion",
  docs: {
    why: "Un engagement présente une action à venir\u00a0: c’est la suite naturelle d’un axe de progrès.",
    how: "Faites d’un de ces axes un engagement, avec ses objectifs et son animateur.",
  },
  check({ actions, commitments }) {
    if (commitments.length > 0) return [];
    const axis = actions
      .flatMap(({ tables }) => tables.flatMap(({ answers }) => answers))
      .find((answer) => answer.field === "axes-progres" && isAnswered(answer));
    if (!axis) return [];
    return [{ what: "Axes de progrès sans engagement qui les reprenne.", text: axis.text, at: axis.location }];
  },
});
