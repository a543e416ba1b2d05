import type { Cell, Table } from "../document";
import { shares } from "../docx";
import { typeset } from "../french";
import { defineTable } from "./defineTable";
import { findLabelled } from "./labels";
import { isTitled } from "./matchScore";
import { makeReading } from "./reading";
import type { FieldCell } from "./types";
import { transversalityVariants } from "./variants";
import { bareLabel, matchesVariant } from "./words";
import { answerCell, labelCell, writeOfficialTable } from "./writeCells";

/** T3, « TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE X »: four labels, each with its answer beside it. */
export const transversalite = defineTable({
  code: "T3",
  source: "tables.T3",
  recognise(candidate) {
    const found = linesOf(candidate.table, candidate.start).length;
    const least = isTitled(candidate, "T3") ? 1 : 2;
    if (found < least) return null;
    const labels = Math.min(found, transversalityVariants.length);
    const of = transversalityVariants.length;
    return { labels, of, share: labels / of, headerRow: null, firstRow: candidate.start };
  },
  read(recognition) {
    const cells = linesOf(recognition.table, recognition.firstRow);
    const isComplete = transversalityVariants.every((variants) =>
      cells.some(({ label }) => matchesVariant(bareLabel(label), variants)),
    );
    const headers = cells.map(({ field, label }) => ({ field, cell: label, line: lineOf(label) }));
    return makeReading(recognition, { cells, headers, missing: isComplete ? [] : ["transversalite"] });
  },
  write(job) {
    const rows = job.text.fields.map(({ label, hints }, line) => ({
      cells: [labelCell(typeset(label)), answerCell(job, "transversalite", hints, { line, label })],
    }));
    return writeOfficialTable(job, job.text.title ?? "", shares(38, 62), rows);
  },
});

function linesOf(table: Table, start: number): readonly FieldCell[] {
  return findLabelled(table, start, (cell) => (lineOf(cell) < 0 ? null : "transversalite"), true);
}

/** Which of the guide's four lines a label names; −1 for none. */
function lineOf(cell: Cell): number {
  const label = bareLabel(cell);
  return transversalityVariants.findIndex((variants) => matchesVariant(label, variants));
}
