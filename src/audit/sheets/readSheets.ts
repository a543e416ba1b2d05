import { cellText, fold, type Row, type Table } from "../../document";
import type { Dossier } from "../../dossier";
import { criterionText, type GuideEdition } from "../../guide";
import { defaultPolicy } from "../emptyAudit";
import type { Assessment, AuditPolicy } from "../types";
import { leadingLabel, readVerdict } from "./leadingLabel";
import { AssessmentCollector } from "./AssessmentCollector";
import { cellOver, readAssessmentTable, type ReadColumn } from "./readAssessmentTable";
import { readDay, sheetLine, sheetText } from "./text";

/**
 * Reads the visible sheets of a document, whoever wrote them: us, LibreOffice, or somebody who typed in a table. Ids are
 * made from names and nothing has an instant: whatever is recorded is later. `policy`: the académie's own words.
 */
export function readSheets(dossier: Dossier, policy: AuditPolicy = defaultPolicy): readonly Assessment[] {
  const reading = new AssessmentCollector();
  for (const { criterion, tables } of dossier.auditSheets) {
    let columns: readonly ReadColumn[] = [];
    for (const table of tables) {
      if (criterion === null) readSynthesisTable(table, reading, policy);
      else {
        columns = readExpectations(table, criterion, reading, dossier.edition, policy) ?? columns;
        readObservations(table, criterion, columns, reading, policy);
      }
    }
  }
  return reading.assessments;
}

/** The verdicts and the efficacité of a table of attendus; null for another table. */
function readExpectations(
  table: Table,
  criterion: number,
  reading: AssessmentCollector,
  edition: GuideEdition,
  policy: AuditPolicy,
): readonly ReadColumn[] | null {
  const read = readAssessmentTable(table, /^(?:attendus?|efficacite)\b/);
  if (!read) return null;
  for (const { label, position } of read.columns) reading.addAssessor(label, position);
  for (const { label, said, notes } of read.rows) {
    const expectation = expectationIn(label, criterion, edition);
    const isWhole = expectation === null && /^efficacite\b/.test(fold(label));
    read.columns.forEach((column, rank) => {
      const words = said[rank] ?? "";
      if (expectation !== null) {
        const { verdict, gravity, rest } = readVerdict(words, policy);
        reading.addExpectation(column.label, { expectation, verdict, gravity, reason: joined(rest, notes[rank]) });
      }
      if (isWhole) {
        const step = leadingLabel("effectiveness", words, policy);
        const comment = joined(step ? step.rest : words, notes[rank]);
        reading.addCriterion(column.label, { criterion, effectiveness: step?.value ?? null, comment });
      }
    });
  }
  return read.columns;
}

/** The attendu that a line begins with, by its number, else by its words. */
function expectationIn(label: string, criterion: number, edition: GuideEdition): string | null {
  const known = criterionText(edition, criterion)?.expectations ?? [];
  const [, first, second] = /^\s*C\s?(\d{1,2})\s?[.,]\s?(\d{1,2})\b/i.exec(label) ?? [];
  const said = fold(label).replace(/[^a-z0-9]+/g, " ");
  const found = first
    ? known.find(({ id }) => id === `C${Number(first)}.${Number(second)}`)
    : known.find(({ text }) => {
        const words = fold(text)
          .replace(/[^a-z0-9]+/g, " ")
          .trim()
          .slice(0, 60);
        return said.includes(words);
      });
  return found?.id ?? null;
}

/** What the columns of a table of constats may be called, folded. */
const observationColumns = {
  kind: /^constats?\b|^nature\b/,
  basis: /^fonde|^appui|^base/,
  text: /^texte|^description|^libelle/,
  evidence: /^preuve|^annexe/,
  who: /^auteur|^auditeur/,
} as const;

function readObservations(
  { rows: [header, ...rows] }: Table,
  criterion: number,
  columns: readonly ReadColumn[],
  reading: AssessmentCollector,
  policy: AuditPolicy,
): void {
  const headers = header?.cells.map((cell) => ({ at: cell.column, said: fold(cellText(cell)) })) ?? [];
  if (!observationColumns.kind.test(headers[0]?.said ?? "") || headers.length < 2) return;
  for (const row of rows) {
    const say = (name: keyof typeof observationColumns): string => {
      const at = headers.find(({ said }) => observationColumns[name].test(said))?.at;
      return at === undefined ? "" : wordsAt(row, at);
    };
    const [kindWords, written] = [say("kind"), say("text")];
    if (kindWords === "" && written === "" && say("evidence") === "") continue;
    const kind = leadingLabel("observation", kindWords, policy);
    // Words that are none of the four kinds are kept with the text.
    const before = kind ? kind.rest : kindWords;
    const label = sheetLine(say("who")) || (columns[0]?.label ?? "");
    reading.addObservation(label, {
      criterion,
      kind: kind?.value ?? "vigilance",
      basis: leadingLabel("basis", say("basis"), policy)?.value ?? "dossier",
      text: [before, written].filter(Boolean).join("\u00a0: "),
      evidence: sheetLine(say("evidence")),
    });
  }
}

/** The avis and the signatures; the other tables of a synthesis only repeat the sheets. */
function readSynthesisTable(table: Table, reading: AssessmentCollector, policy: AuditPolicy): void {
  const opinions = readAssessmentTable(table, /^avis\b/);
  for (const { label, said, notes } of opinions?.rows ?? []) {
    if (!/^avis\b/.test(fold(label))) continue;
    opinions!.columns.forEach((column, rank) => {
      const words = said[rank] ?? "";
      const opinion = leadingLabel("opinion", words, policy);
      const motive = joined(opinion ? opinion.rest : words, notes[rank]);
      reading.addAssessor(column.label, column.position);
      reading.setOpinion(column.label, { opinion: opinion?.value ?? null, motive });
    });
  }
  const [header, ...rows] = table.rows;
  const headers = header?.cells.map((cell) => ({ at: cell.column, said: fold(cellText(cell)) })) ?? [];
  const at = (pattern: RegExp): number | undefined => headers.find(({ said }) => pattern.test(said))?.at;
  const day = at(/^signe|^date/);
  if (!/^auditeurs?\b|^nom\b/.test(headers[0]?.said ?? "") || day === undefined) return;
  for (const row of rows) {
    const label = sheetLine(wordsAt(row, headers[0]!.at));
    if (label !== "") reading.sign(label, sheetLine(wordsAt(row, at(/^fonction/) ?? -1)), readDay(wordsAt(row, day)));
  }
}

function wordsAt(row: Row, column: number): string {
  const cell = cellOver(row, column);
  return cell ? sheetText(cellText(cell)) : "";
}

function joined(typed: string, note = ""): string {
  return [typed, note].filter(Boolean).join("\n");
}
