import { defineRule, fieldName, type Edit, type Fix, type Problem } from "../checker";
import { cellParagraphs, placeOf } from "../document";
import { measureYears, type MeasureYears, type OfficialTable } from "../dossier";
import { tableText, type GuideEdition } from "../guide";
import { earlierPart } from "./parts";
import { hasColumns, type Field, type TableReading } from "../tables";
import { inQuotes } from "../french";

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
    // A part of a table need not repeat every header.
    if (missing.length === 0 || earlierPart(table, dossier)) return [];
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

/** Fields whose header is gone. In T4 a row that is gone is told by its own rule: only columns count here. */
function alteredFields({ table, reading }: OfficialTable): readonly Field[] {
  if (table !== "T4") return reading.missing;
  return reading.missing.filter(
    (field) => field === "coordonnateur" && reading.people.some(({ role }) => role === field),
  );
}

/** What was not found, so that nobody takes its silence for a good sign, and what was read instead. */
function sentence(table: OfficialTable, missing: readonly Field[], guide: GuideEdition): string {
  const { reading, answers, objectives } = table;
  const names = namesOf(table, missing, guide);
  const found = new Set([...answers, ...objectives].map(({ field }) => field));
  const understood = tableText(guide, table.table).fields.flatMap(({ field }) =>
    found.has(field as Field) && !missing.includes(field as Field) ? [labelOf(guide, table.table, field as Field)] : [],
  );
  const [noun, cells] =
    hasColumns(table.table) || table.table === "T4" ? ["Colonne", "Ses cases"] : ["Ligne", "Sa case"];
  const verb = names.length > 1 || noun === "Colonne" ? "n’ont" : "n’a";
  const lost = names.length > 1 || noun === "Colonne" ? "vérifiées" : "vérifiée";
  return [
    `${names.length > 1 ? `${noun}s non trouvées` : `${noun} non trouvée`}\u00a0: ${names.join(", ")}.`,
    `${names.length > 1 ? "Leurs cases" : cells} ${verb} pas été ${lost}.`,
    ...(reading.added.length > 0 ? [`Non reconnu\u00a0: ${reading.added.map(quoted).join(", ")}.`] : []),
    ...(understood.length > 0 ? [`Lu sous les autres intitulés\u00a0: ${understood.map(quoted).join(", ")}.`] : []),
  ].join(" ");
}

/** The guide's names of what was not found. */
function namesOf({ table, reading }: OfficialTable, missing: readonly Field[], guide: GuideEdition): readonly string[] {
  if (table === "T3") {
    const lines = tableText(guide, table).fields.map((_, line) => line);
    const lost = lines.filter((line) => !reading.headers.some((header) => header.line === line));
    return lost.map((line) => quoted(fieldName(guide, table, "transversalite", line) ?? "transversalité"));
  }
  if (table !== "T4") return missing.map((field) => quoted(labelOf(guide, table, field)));
  const columns = [
    ["Nom", "lastName"],
    ["Prénom", "firstName"],
    ["Fonction", "position"],
  ] as const;
  const lost = columns.filter(([, part]) => reading.people.every((person) => person[part] === null));
  return lost.length > 0 ? lost.map(([name]) => quoted(name)) : ["nom, prénom ou fonction"];
}

/** The guide's label without its advice and without « (N+3) »: whoever writes that has not written a year. */
function labelOf(guide: GuideEdition, table: OfficialTable["table"], field: Field): string {
  return fieldName(guide, table, field) ?? field;
}

function quoted(text: string): string {
  return inQuotes(text.replace(/\s+/g, " "));
}

const measures: Readonly<Partial<Record<Field, keyof MeasureYears>>> = {
  "mesure-n": "start",
  "mesure-n3": "followUp",
  "mesure-n5": "end",
};

/** The header to write for a column: that of a measure with its year, where another header tells it. */
function headerFor(table: OfficialTable["table"], field: Field, reading: TableReading, guide: GuideEdition): string {
  const moment = measures[field];
  const year = moment && measureYears(reading)[moment];
  return labelOf(guide, table, field) + (year ? ` (${year})` : "");
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
    return paragraph
      ? [{ kind: "addColumn", at: placeOf(paragraph), header: headerFor(table, field, reading, guide) }]
      : [];
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
