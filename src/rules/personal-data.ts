import { defineRule } from "../checker";
import { findPersonalData, locatePassage } from "../dossier";

const kinds = {
  ine: "Numéro d’élève (INE)",
  phone: "Numéro de téléphone",
  email: "Adresse électronique privée",
  birth: "Date de naissance",
} as const;

export default defineRule({
  id: "personal-data",
  code: "D1",
  title: "Le dossier ne dit des personnes que le nécessaire",
  source: "privacy",
  severity: "warning",
  scope: "passage",
  docs: {
    why: "Le dossier circule entre l’établissement, les auditeurs et l’académie.",
    how: "Retirez cette donnée\u00a0; une adresse ou un numéro professionnels la remplacent au besoin.",
  },
  check(passage) {
    return findPersonalData(passage).map(({ kind, text, start, end }) => ({
      what: `${kinds[kind]} dans le texte\u00a0: ${text}`.replace(/\.?$/, "."),
      text,
      at: locatePassage(passage, start, end),
    }));
  },
});
