import type { Cell, Row, Table } from "../document";
import { colours, shares } from "../docx";
import type { CellSpec } from "../ooxml/wml/write";
import { defineTable } from "./defineTable";
import { cellAt, isFilled } from "./grid";
import { isTitled } from "./matchScore";
import { makeReading } from "./reading";
import type { PersonRow, Recognition } from "./types";
import { looseRoleVariants, personVariants, roleVariants } from "./variants";
import { bareLabel, matchesVariant } from "./words";
import {
  answerCell,
  continuedCell,
  fieldText,
  headerCell,
  labelCell,
  numbered,
  writeOfficialTable,
} from "./writeCells";

interface PersonColumns {
  readonly lastName: Cell | null;
  readonly firstName: Cell | null;
  readonly position: Cell | null;
}

/** T4, « ÉQUIPE CRITÈRE X »: a coordonnateur and members, with name, first name and function. */
export const equipe = defineTable({
  code: "T4",
  source: "tables.T4",
  recognise(candidate) {
    const { table, start } = candidate;
    const header = table.rows.findIndex((row, index) => index >= start && countColumns(row) >= 2);
    const roles = table.rows.slice(start).flatMap((row) => row.cells.slice(0, 1).flatMap((cell) => roleOf(cell) ?? []));
    const isNamed = roles.length > 0 && header >= 0;
    if (!isNamed && (!isTitled(candidate, "T4") || (roles.length === 0 && header < 0))) return null;
    const found = (header < 0 ? 0 : countColumns(table.rows[header])) + new Set(roles).size;
    return {
      labels: found,
      of: 5,
      share: found / 5,
      headerRow: header < 0 ? null : header,
      firstRow: header < 0 ? start : header + 1,
    };
  },
  read(recognition) {
    const columns = columnsOf(recognition);
    const people = peopleOf(recognition, columns);
    const lacks = (role: PersonRow["role"]): boolean => !people.some((person) => person.role === role);
    const lacksColumn = !columns.lastName || !columns.firstName || !columns.position;
    // Without a column of labels, the names stand in their place.
    const labelled = people.filter(({ label, lastName }) => label !== lastName);
    const labels = [...new Map(labelled.map(({ role, label }) => [label, role]))];
    return makeReading(recognition, {
      headers: labels.map(([cell, field]) => ({ field, cell, line: 0 })),
      people,
      missing: [
        ...(lacks("coordonnateur") || lacksColumn ? ["coordonnateur" as const] : []),
        ...(lacks("membres") ? ["membres" as const] : []),
      ],
    });
  },
  write(job) {
    const { members = 3 } = job.spec;
    const coordinator = fieldText(job.text, "coordonnateur");
    const member = fieldText(job.text, "membres");
    const headers = coordinator.lines ?? [];
    const person = (role: PersonRow["role"], rank: number, hints: readonly string[]): CellSpec[] =>
      headers.map((header, column) =>
        answerCell(job, role, column === 0 ? hints : [], { line: 3 * rank + column, label: header }),
      );
    const label = numbered(member.label, job.spec);
    const rows = Array.from({ length: members }, (_, rank) => ({
      cells: [
        rank === 0 ? labelCell(label, members > 1 ? "start" : undefined) : continuedCell(colours.label),
        ...person("membres", rank, rank === 0 ? member.hints : []),
      ],
    }));
    return writeOfficialTable(job, job.text.title ?? "", shares(25, 26, 21, 28), [
      { cells: [headerCell(""), ...headers.map((header) => headerCell(header))], isHeader: true },
      { cells: [labelCell(numbered(coordinator.label, job.spec)), ...person("coordonnateur", 0, coordinator.hints)] },
      ...rows,
    ]);
  },
});

type Role = PersonRow["role"];

function roleOf(cell: Cell, variants: Record<Role, readonly string[]> = roleVariants): Role | null {
  const label = bareLabel(cell);
  if (matchesVariant(label, variants.coordonnateur)) return "coordonnateur";
  return matchesVariant(label, variants.membres) ? "membres" : null;
}

/** The role that a label means in a T4, by its official words or by others; null where only its place can tell. */
function meaningOf(cell: Cell): Role | null {
  return roleOf(cell) ?? roleOf(cell, looseRoleVariants);
}

/** Columns of a header row; « Nom et prénom » serves as both, « Nom, prénom, fonction » as all three. */
function personColumns(row: Row | undefined): PersonColumns {
  const find = (variants: readonly string[]): Cell | null =>
    row?.cells.find((cell) => matchesVariant(bareLabel(cell), variants)) ?? null;
  const whole = find(personVariants.whole);
  const fullName = find(personVariants.fullName) ?? whole;
  return {
    lastName: find(personVariants.lastName) ?? fullName,
    firstName: find(personVariants.firstName) ?? fullName,
    position: find(personVariants.position) ?? whole,
  };
}

function countColumns(row: Row | undefined): number {
  return Object.values(personColumns(row)).filter((cell) => cell !== null).length;
}

function columnsOf({ table, headerRow, firstRow }: Recognition): PersonColumns {
  if (headerRow !== null) return personColumns(table.rows[headerRow]);
  // Without its header row, a table of four columns is read in the guide's order.
  const cells = table.rows[firstRow]?.cells ?? [];
  return { lastName: cells[1] ?? null, firstName: cells[2] ?? null, position: cells[3] ?? null };
}

/**
 * One person a row; a label merged or left empty goes on from the row above. A label that means no role is told by its
 * place: the coordonnateur comes first, unless another row names one, and members after.
 */
function peopleOf({ table, firstRow }: Recognition, columns: PersonColumns): readonly PersonRow[] {
  const rows = table.rows.slice(firstRow).flatMap((_, rank) => {
    const first = cellAt(table, firstRow + rank, 0);
    return first && first.columnSpan >= table.columnCount && table.columnCount > 1
      ? []
      : [{ row: firstRow + rank, first }];
  });
  const meanings = new Set(rows.flatMap(({ first }) => (first && meaningOf(first)) ?? []));
  const people: PersonRow[] = [];
  let label: Cell | null = null;
  let role: Role = meanings.has("coordonnateur") ? "membres" : "coordonnateur";
  for (const { row, first } of rows) {
    if (first && first !== label) {
      const isNext = label !== null;
      const meaning = meaningOf(first);
      if (meaning) role = meaning;
      else if (isNext && (isFilled(first) || !meanings.has("membres"))) role = "membres";
      if (label === null || isFilled(first)) label = first;
    }
    if (label) people.push(personOf(table, row, role, label, columns));
  }
  return people;
}

/** A cell over several columns is given once, as the last name. */
function personOf(table: Table, row: number, role: PersonRow["role"], label: Cell, columns: PersonColumns): PersonRow {
  const at = (header: Cell | null): Cell | null => (header ? cellAt(table, row, header.column) : null);
  const lastName = at(columns.lastName);
  const isJoint = columns.lastName === columns.firstName;
  const once = (cell: Cell | null): Cell | null => (cell === lastName ? null : cell);
  const firstName = isJoint ? lastName : once(at(columns.firstName));
  return { role, label, lastName, firstName, position: once(at(columns.position)) };
}
