import { defineRule } from "../checker";

export default defineRule({
  id: "not-a-dossier",
  code: "S0",
  title: "Le document contient les tableaux du dossier de labellisation",
  source: "tables",
  severity: "error",
  scope: "document",
  docs: {
    why: "Le guide décrit les tableaux attendus pour chaque critère.",
    how: "Ouvrez le dossier lui-même, ou insérez les tableaux officiels depuis l’onglet Insérer du complément.",
  },
  check({ tableCount }) {
    if (tableCount > 0) return [];
    return [{ what: "Aucun tableau officiel n’a été reconnu dans ce document.", text: null, at: null }];
  },
});
