import { colours, shares, styleIds } from "../docx";
import { typeset } from "../french";
import type { TableFieldText, TableText } from "../guide";
import { writePlaceholder, writeRun, writeTable, type CellSpec, type RowSpec } from "../ooxml/wml/write";
import { columnShares, fieldsOf, type Field, type TableOf } from "./catalogue";
import type { WriteSpec } from "./types";

/** One table to write. */
export interface WriteJob {
  readonly spec: WriteSpec;
  readonly text: TableText;
  /** A control id, the same for the same words and never twice in a package. */
  readonly idOf: (key: string) => number;
}

/** The table to write, with its title and description for screen readers. */
export function writeOfficialTable(job: WriteJob, title: string, columns: readonly number[], rows: RowSpec[]): string {
  const labels = job.text.fields.map((field) => numbered(field.label, job.spec)).filter((label) => label !== "");
  return writeTable({
    columns,
    rows,
    title: numbered(title, job.spec),
    description: labels.length > 0 ? `${[...new Set(labels)].join(", ")}.` : numbered(title, job.spec),
    style: styleIds.table,
    border: colours.border,
  });
}

/** The widths of a table's columns, which share that of the text. */
export function columnWidths(code: TableOf<"columns" | "indicators">): readonly number[] {
  return shares(...columnShares(code));
}

/** The guide's words for a field; throws when the edition lacks it, a fault of its data. */
export function fieldText(text: TableText, field: Field): TableFieldText {
  const found = text.fields.find((candidate) => candidate.field === field);
  if (!found) throw new Error(`edition without ${text.code} ${field}`);
  return found;
}

/** Guide text with the criterion's number for « X », the block's for the final « 1 », and French typography. */
export function numbered(text: string, { criterion, block }: WriteSpec): string {
  const withCriterion = text.replace(/(crit[eè]re) X/gi, (_, noun: string) => `${noun}\u00a0${criterion}`);
  const withBlock = withCriterion.replace(
    /((?:action|engagement)) 1$/i,
    (_, noun: string) => `${noun}\u00a0${block ?? 1}`,
  );
  return typeset(withBlock);
}

/** A table of one header row with one row of answers (T7, T8, T11). */
export function writeUnderHeader(job: WriteJob, code: TableOf<"columns">): string {
  const texts = fieldsOf(code).map((field) => ({ ...fieldText(job.text, field), field }));
  const title = job.text.title ?? texts.map(({ label }) => label).join(", ");
  return writeOfficialTable(job, title, columnWidths(code), [
    { cells: texts.map(({ label }) => headerCell(typeset(label))), isHeader: true },
    { cells: texts.map(({ field, label, hints }) => answerCell(job, field, hints, { label })) },
  ]);
}

/** A column header. */
export function headerCell(text: string, span = 1): CellSpec {
  // « (remplacer N par une année) » is advice beside the header: smaller and light.
  const [, words = "", advice = ""] = /^(.*?)(\s*\(remplacer.*\))?$/s.exec(text) ?? [];
  const runs =
    (words ? writeRun(words) : "") + (advice ? writeRun(advice, { style: styleIds.guidance, bold: false }) : "");
  const paragraphs = [{ runs, style: styleIds.label }];
  return { paragraphs, span, fill: colours.header, verticalAlignment: "center" };
}

/** A row label. */
export function labelCell(text: string, merge?: CellSpec["merge"]): CellSpec {
  return { paragraphs: [{ runs: writeRun(text), style: styleIds.label }], merge, fill: colours.label };
}

/** The lower part of a vertical merge. */
export function continuedCell(fill?: string): CellSpec {
  return { paragraphs: [{ runs: "", style: styleIds.text }], merge: "continue", fill };
}

/**
 * A cell to fill: the value given, else the guide's instruction as a one-time placeholder, else nothing. `line` numbers
 * the cells of one field, from 0.
 */
export function answerCell(
  job: WriteJob,
  field: Field,
  hints: readonly string[],
  { line = 0, span = 1, merge, label }: { line?: number; span?: number; merge?: CellSpec["merge"]; label: string },
): CellSpec {
  const value = job.spec.values?.(field, line);
  const runs = value?.split("\n").map((part) => (part ? writeRun(part) : "")) ?? [
    placeholder(job, field, hints, line, label),
  ];
  return { paragraphs: runs.map((written) => ({ runs: written, style: styleIds.text })), span, merge };
}

/** The guide's instruction as a control that goes when somebody types; nothing where the guide gives none. */
function placeholder(
  { spec, text, idOf }: WriteJob,
  field: Field,
  hints: readonly string[],
  line: number,
  label: string,
): string {
  if (hints.length === 0) return "";
  return writePlaceholder({
    id: idOf([text.code, spec.criterion, spec.block ?? 0, field, line].join(" ")),
    title: numbered(label.replace(/\s*\(remplacer.*$/, ""), spec),
    text: hints.map((hint) => typeset(hint)).join("\n"),
    style: styleIds.guidance,
  });
}
