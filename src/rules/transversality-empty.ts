import { defineRule } from "../checker";

export default defineRule({
  id: "transversality-empty",
  code: "F4",
  title: "Le critère est relié aux autres démarches de l’établissement",
  source: "transversality",
  severity: "info",
  scope: "table",
  docs: {
    why: "Le guide propose ces liens «\u00a0éventuellement\u00a0».",
    how: "Rien à faire si le critère n’a pas de tel lien\u00a0; sinon, écrivez-le sur sa ligne.",
  },
  check({ table, answers, location }) {
    if (table !== "T3" || answers.length === 0) return [];
    if (answers.some(({ state }) => state === "filled" || state === "instruction")) return [];
    return [{ what: "Aucun lien de transversalité.", text: null, at: location }];
  },
});
