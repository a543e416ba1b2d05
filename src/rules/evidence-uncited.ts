import { defineRule } from "../checker";
import { fileNameOf } from "../dossier";
import { bordereauLine } from "./bordereauLine";

export default defineRule({
  id: "evidence-uncited",
  code: "P4",
  title: "Chaque ligne du bordereau est citée dans le dossier",
  source: "evidence.list",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "Une preuve que rien ne cite ne montre rien à l’auditeur.",
    how: "Citez-la dans la case qu’elle appuie, ou retirez-la du bordereau.",
  },
  check({ bordereau, citations }) {
    const cited = new Set(citations.flatMap(({ numbers }) => numbers));
    const targets = new Set(citations.flatMap(({ target }) => (target ? [fileNameOf(target)] : [])));
    const seen = new Set<string>();
    return (bordereau?.items ?? []).flatMap((item) => {
      const { number, link, written } = item;
      // A number that stands twice is one cause, told by `evidence-duplicate`.
      if (number === null || cited.has(number) || seen.has(number)) return [];
      seen.add(number);
      if (link !== "" && targets.has(fileNameOf(link))) return [];
      return [bordereauLine(item, `Preuve du bordereau que rien ne cite\u00a0: ${written}.`)];
    });
  },
});
