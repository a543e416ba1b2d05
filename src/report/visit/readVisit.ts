import { largestCopy, longestObservation, type Observation } from "../../audit";
import { cellText, fold, type Table } from "../../document";
import { readDocx, ReadError } from "../../ooxml";
import { visitHeaders } from "./words";

/** What somebody wrote beside a question: what was told of it, or what was seen. It becomes a constat once its kind is chosen. */
export interface VisitAnswer extends Pick<Observation, "text" | "basis"> {
  /** What the question is about, as the sheet says it: « C4.2 ». */
  readonly subject: string;
  /** Null where the sheet, which people edit, no longer names it. */
  readonly criterion: number | null;
}

/** Why a file gives no answer. */
export type VisitFault = "file-too-big" | "not-readable" | "no-sheet" | "no-answer" | "answer-too-long";

type Column = (typeof visitHeaders)[number];

/** Column titles as they are compared. */
const keys: ReadonlyMap<string, Column> = new Map(visitHeaders.map((header) => [fold(header), header]));

/**
 * The answers written in a sheet for a visit (.docx), in its order. Its columns are known by their titles: people move,
 * widen and remove them. « Réponse » was told in an interview, « Vu » was seen; « Suite » goes with the last of them.
 */
export function readVisit(bytes: Uint8Array): readonly VisitAnswer[] | VisitFault {
  if (bytes.length > largestCopy) return "file-too-big";
  try {
    const tables = readDocx(bytes).blocks.flatMap((block) => (block.kind === "table" ? sheetTable(block) : []));
    if (tables.length === 0) return "no-sheet";
    const answers = tables.flatMap((rows) => rows.flatMap(answersIn));
    if (answers.some(({ text }) => text.length > longestObservation)) return "answer-too-long";
    return answers.length === 0 ? "no-answer" : answers;
  } catch (error) {
    if (error instanceof ReadError) return "not-readable";
    throw error;
  }
}

type RowTexts = ReadonlyMap<Column, string>;

/** The rows of a table of questions, by column; nothing for another table. */
function sheetTable({ rows }: Table): readonly (readonly RowTexts[])[] {
  const [head, ...others] = rows;
  const columns = (head?.cells ?? []).map((cell) => keys.get(fold(cellText(cell))) ?? null);
  if (!columns.includes("Objet") || !(columns.includes("Réponse") || columns.includes("Vu"))) return [];
  return [
    others.map(
      ({ cells }) =>
        new Map(
          cells.flatMap((cell, rank): [Column, string][] => {
            const column = columns[rank];
            return column ? [[column, cellText(cell).trim()]] : [];
          }),
        ),
    ),
  ];
}

function answersIn(row: RowTexts): readonly VisitAnswer[] {
  const about = row.get("Objet") ?? "";
  const [subject = ""] = about.split("\n");
  const said: readonly (readonly [Observation["basis"], string])[] = [
    ["interview", row.get("Réponse") ?? ""],
    ["visit", row.get("Vu") ?? ""],
  ];
  const written = said.filter(([, text]) => text !== "");
  const next = row.get("Suite") ?? "";
  return written.map(([basis, text], rank) => ({
    basis,
    subject,
    criterion: criterionIn(about),
    text: next !== "" && rank === written.length - 1 ? `${text}\nSuite\u00a0: ${next}` : text,
  }));
}

/** « Critère 4 », else the criterion of « C4.2 ». */
function criterionIn(about: string): number | null {
  const [, number] = /critere (\d+)/.exec(fold(about)) ?? /\bc(\d+)[ .]\d/.exec(fold(about)) ?? [];
  return number === undefined ? null : Number(number);
}
