import { defineRule } from "../checker";
import { answersOfPerson } from "../dossier";

export default defineRule({
  id: "team-missing",
  code: "F6",
  title: "L’équipe du critère compte au moins un membre",
  source: "team",
  severity: "warning",
  scope: "criterion",
  docs: {
    why: "Ce tableau présente le collectif de travail créé autour du critère.",
    how: "Ajoutez les membres de l’équipe, avec leur fonction.",
  },
  check({ tables, people }) {
    const team = tables.find(({ table }) => table === "T4");
    if (!team) return [];
    const members = people.filter(({ role }) => role === "membres").flatMap(answersOfPerson);
    // An instruction left is told by its own rule.
    if (members.some(({ state }) => state === "filled" || state === "instruction")) return [];
    const at = members[0]?.location ?? team.location;
    return [{ table: "T4", field: "membres", what: "Équipe sans membre.", text: null, at }];
  },
});
