import { cellText } from "../document";
import { tablesOf, type Dossier, type OfficialTable } from "../dossier";
import type { GuideEdition } from "../guide";
import { tableName, type Field, type TableCode, type TableReading } from "../tables";
import { fieldName } from "./where";

/** How one official table was understood, in the words of the document and of the guide. */
export interface TableExplanation {
  readonly criterion: number | null;
  readonly block: string | null;
  readonly table: TableCode;
  /** The title that told it; null when its labels alone did. */
  readonly title: string | null;
  /** Labels and headers as written, each with the guide's name for it. */
  readonly headers: readonly { readonly written: string; readonly official: string }[];
  /** Headers of columns that the guide has not, as written. */
  readonly added: readonly string[];
  /** Names of what the guide has and the table has not. */
  readonly missing: readonly string[];
}

/** How every official table of a dossier was understood, in reading order. */
export function explainTables({ criteria, edition }: Dossier): readonly TableExplanation[] {
  return criteria.flatMap(tablesOf).map((table) => explain(table, edition));
}

function explain({ criterion, block, table, reading }: OfficialTable, edition: GuideEdition): TableExplanation {
  const name = (field: Field, line = 0): string => fieldName(edition, table, field, line) ?? tableName(table);
  return {
    criterion,
    block,
    table,
    title: reading.recognition.title && oneLine(reading.recognition.title.paragraph.text),
    headers: reading.headers.map(({ field, cell, line }) => ({
      written: oneLine(cellText(cell)),
      official: name(field, line),
    })),
    added: reading.added.map(oneLine),
    missing: missingIn(reading, edition).map(({ field, line }) => name(field, line)),
  };
}

/** The guide's labels of the missing fields that the table has not. */
function missingIn(
  { recognition: { code }, missing, headers }: TableReading,
  edition: GuideEdition,
): readonly { readonly field: Field; readonly line: number }[] {
  const fields = edition.tables[code]?.fields ?? [];
  return fields
    .map(({ field }, rank) => ({
      field: field as Field,
      line: fields.slice(0, rank).filter((one) => one.field === field).length,
    }))
    .filter(({ field, line }) => {
      const isThere = headers.some((header) => header.field === field && header.line === line);
      return missing.includes(field) && !isThere;
    });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
