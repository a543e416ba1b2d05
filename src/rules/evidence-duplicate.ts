import { defineRule } from "../checker";
import { bordereauLine } from "./bordereauLine";

export default defineRule({
  id: "evidence-duplicate",
  code: "P9",
  title: "Chaque numéro du bordereau ne sert qu’une fois",
  source: "evidence.list",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "Deux preuves sous un même numéro laissent l’auditeur choisir laquelle est citée.",
    how: "Donnez à l’une d’elles un autre numéro, et corrigez les cases qui la citent.",
  },
  check({ bordereau }) {
    const times = new Map<string, number>();
    return (bordereau?.items ?? []).flatMap((item) => {
      if (item.number === null) return [];
      const time = (times.get(item.number) ?? 0) + 1;
      times.set(item.number, time);
      // Told once, where it comes back.
      return time === 2 ? [bordereauLine(item, `Numéro déjà donné à une autre preuve\u00a0: ${item.written}.`)] : [];
    });
  },
});
