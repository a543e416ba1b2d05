import { defineRule, type Problem } from "../checker";
import { inQuotes } from "../french";

export default defineRule({
  id: "evidence-unknown",
  code: "P3",
  title: "Chaque preuve citée figure au bordereau",
  source: "evidence.list",
  severity: "error",
  scope: "dossier",
  docs: {
    why: "L’auditeur cherche la preuve dans l’annexe par son numéro.",
    how: "Corrigez le numéro, ou ajoutez la preuve au bordereau.",
  },
  check({ bordereau, citations }) {
    if (!bordereau) return [];
    const known = new Set(bordereau.items.map(({ number }) => number));
    const told = new Set<string>();
    return citations.flatMap((citation): Problem[] => {
      const { numbers, text, location, ...at } = citation;
      // The same number again in the same block has the same cause.
      const unknown = numbers.filter((number) => {
        const key = `${at.criterion} ${at.block} ${number}`;
        return !known.has(number) && !told.has(key) && told.add(key);
      });
      if (unknown.length === 0) return [];
      const which = numbers.length > 1 ? ` (${unknown.join(", ")})` : "";
      const what = `Preuve citée, mais absente du bordereau\u00a0: ${inQuotes(text)}${which}.`;
      const { criterion, block, table, field, objective, indicator } = at;
      return [{ criterion, block, table, field, objective, indicator, what, text, at: location }];
    });
  },
});
