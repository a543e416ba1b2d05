import { defineRule } from "../checker";
import { nowhere } from "../dossier";
import { bordereauLine } from "./bordereauLine";

export default defineRule({
  id: "evidence-undated",
  code: "P10",
  title: "Chaque preuve du bordereau est datée",
  source: "evidence.list",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "Une preuve datée montre quand l’action a eu lieu.",
    how: "Écrivez la date de la preuve, au moins son année scolaire.",
  },
  check({ bordereau }) {
    const items = bordereau?.items ?? [];
    const undated = items.filter(({ date }) => date === null);
    if (undated.length > 1 && undated.length === items.length) {
      const what = "Bordereau dont aucune preuve n’est datée.";
      return [{ ...nowhere, what, text: null, at: items[0]!.location, isInBordereau: true }];
    }
    return undated.map((item) =>
      bordereauLine(item, `Preuve du bordereau sans date\u00a0: ${item.written || item.title}.`),
    );
  },
});
