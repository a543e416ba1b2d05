import { defineRule, type Edit, type Fix, type Problem } from "../checker";
import { cellParagraphs, placeOf } from "../document";
import type { Dossier, OfficialTable } from "../dossier";
import { tableText, type GuideEdition } from "../guide";
import { hasColumns, type Field } from "../tables";

export default defineRule({
  id: "table-altered",
  code: "S5",
  title: "Les tableaux officiels gardent leurs intitulés",
  source: "tables",
  severity: "warning",
  scope: "table",
  docs: {
    why: "L’auditeur cherche chaque élément sous l’intitulé du guide.",
    how: "Rétablissez l’intitulé du guide\u00a0; les colonnes que vous avez ajoutées peuvent rester.",
  },
  check(table, { guide, dossier }) {
    const missing = alteredFields(table);
    if (missing.length === 0 || goesOn(table, dossier)) return [];
    const { text } = table.location.place;
    const problem: Problem = {
      what: sentence(table, missing, guide),
      text: text || null,
      at: table.location,
      fixes: addedColumns(table, missing, guide),
    };
    return [problem];
  },
});

/** Whether a table only goes on from another of its block: a part need not repeat every header. */
function goesOn(table: OfficialTable, { criteria }: Dossier): boolean {
  return criteria
    .flatMap(({ actions, commitments }) => [...actions, ...commitments])
    .some(({ tables }) => tables.includes(table) && tables.find((one) => one.table === table.table) !== table);
}

/** Fields whose header is gone. In T4 a row that is gone is told by its own rule: only columns count here. */
function alteredFields({ table, reading }: OfficialTable): readonly Field[] {
  if (table !== "T4") return reading.missing;
  return reading.missing.filter(
    (field) => field === "coordonnateur" && reading.people.some(({ role }) => role === field),
  );
}

function sentence(
  { table, reading, answers, objectives }: OfficialTable,
  missing: readonly Field[],
  guide: GuideEdition,
) {
  const label = (field: Field): string => quoted(labelOf(guide, table, field));
  if (table === "T3") return "Intitulé absent ou renommé\u00a0: une des quatre lignes du guide n’a pas été reconnue.";
  if (table === "T4") return "Colonne absente ou renommée\u00a0: nom, prénom ou fonction.";
  const found = new Set([...answers, ...objectives].map(({ field }) => field));
  const understood = tableText(guide, table).fields.flatMap(({ field }) =>
    found.has(field as Field) && !missing.includes(field as Field) ? [label(field as Field)] : [],
  );
  return [
    `Intitulé absent ou renommé\u00a0: ${missing.map(label).join(", ")}.`,
    ...(reading.added.length > 0 ? [`Non reconnu\u00a0: ${reading.added.map(quoted).join(", ")}.`] : []),
    ...(understood.length > 0 ? [`Lu sous les autres intitulés\u00a0: ${understood.join(", ")}.`] : []),
  ].join(" ");
}

/** The guide's label without its advice: « Mesure suivi 2 (N+3) ». */
function labelOf(guide: GuideEdition, table: OfficialTable["table"], field: Field): string {
  const label = tableText(guide, table).fields.find((one) => one.field === field)?.label || field;
  return label.replace(/\s*\(remplacer.*$/, "").replace(/'/g, "’");
}

function quoted(text: string): string {
  return `«\u00a0${text.replace(/\s+/g, " ")}\u00a0»`;
}

/** Adds each missing column after the guide's column before it; nothing where a header was merely renamed. */
function addedColumns(
  { table, reading }: OfficialTable,
  missing: readonly Field[],
  guide: GuideEdition,
): readonly Fix[] {
  if (!hasColumns(table) || reading.added.length > 0) return [];
  const order = tableText(guide, table).fields.map(({ field }) => field as Field);
  const edits = missing.flatMap((field): readonly Edit[] => {
    const before = order.slice(0, order.indexOf(field)).reverse();
    const header = before.flatMap((one) => reading.headers.filter((known) => known.field === one)).at(0);
    const paragraph = header && cellParagraphs(header.cell)[0];
    return paragraph ? [{ kind: "addColumn", at: placeOf(paragraph), header: labelOf(guide, table, field) }] : [];
  });
  // Two columns that go after the same one would take each other's place.
  if (edits.length !== missing.length || edits.length !== 1) return [];
  return [
    {
      label: `Ajouter la colonne ${missing.map((field) => quoted(labelOf(guide, table, field))).join()}`,
      safety: "check-after",
      edits,
    },
  ];
}
