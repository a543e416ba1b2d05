import { defineRule, type Problem } from "../checker";
import type { Location } from "../document";
import { blocksOf, type OfficialTable } from "../dossier";
import { tableName, tablesOfPart, type TableCode } from "../tables";

export default defineRule({
  id: "table-missing",
  code: "S4",
  title: "Chaque critère, action et engagement a tous ses tableaux officiels",
  source: "tables",
  severity: "error",
  scope: "criterion",
  docs: {
    why: "Le guide décrit les éléments attendus pour chaque tableau.",
    how: "Insérez le tableau depuis l’onglet Insérer du complément, ou rétablissez son titre et ses en-têtes.",
  },
  check(criterion) {
    return [
      ...missing(tablesOfPart("criterion"), criterion.tables, criterion.location, criterion),
      ...blocksOf(criterion).flatMap((block) => missing(tablesOfPart(block.kind), block.tables, block.location, block)),
    ];
  },
});

function missing(
  expected: readonly TableCode[],
  found: readonly OfficialTable[],
  at: Location | null,
  { criterion, block }: { readonly criterion: number; readonly block: string | null },
): readonly Problem[] {
  return expected
    .filter((code) => !found.some(({ table }) => table === code))
    .map((table) => ({
      table,
      block,
      what: `Tableau absent\u00a0: ${tableName(table)}.`,
      text: null,
      at,
      fixes: [
        {
          label: "Insérer le tableau à sa place",
          safety: "check-after",
          edits: [{ kind: "insertTable", table, criterion, block }],
        },
      ],
    }));
}
