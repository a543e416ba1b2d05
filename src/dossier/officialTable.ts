import type { Cell } from "../document";
import type { GuideEdition } from "../guide";
import type { PersonRow, TableReading } from "../tables";
import { isAnswered, readAnswer } from "./answers";
import { readPersonCells } from "./person";
import { firstWords, locateCell, locateParagraph, type AnchorCandidate } from "./place";
import type { Answer, Coordinates, Objective, OfficialTable, TeamPerson } from "./types";

/** Reads a recognised table: its answers, each cell once. `title`: the block's or criterion's, an anchor of last resort. */
export function readOfficialTable(
  edition: GuideEdition,
  reading: TableReading,
  at: Coordinates,
  objectives: readonly Objective[],
  title: AnchorCandidate,
): OfficialTable {
  const { code, table, title: own } = reading.recognition;
  const place = { ...at, table: code };
  const fields = reading.cells.map(({ field, cell, label }) =>
    readAnswer(edition, cell, { ...place, field }, label === cell ? null : label, own?.paragraph, title, table),
  );
  const heading = own?.paragraph ?? firstWords([table, title]);
  const firstCell = table.rows[0]?.cells[0];
  return {
    ...place,
    reading,
    objectives,
    answers: [...fields, ...objectives.flatMap(answersOf)].filter(isFirst()),
    location: heading ? locateParagraph(heading, undefined, undefined, table) : locateCell(firstCell ?? nobody),
    end: locateCell(table.rows.at(-1)?.cells.at(-1) ?? nobody, heading),
  };
}

const nobody: Cell = { row: 0, column: 0, columnSpan: 1, rowSpan: 1, isContinued: false, blocks: [] };

/** The people of T4. A cell that holds a whole name serves as last and first name. */
export function readPeople(edition: GuideEdition, reading: TableReading, at: Coordinates): readonly TeamPerson[] {
  const answer = (row: PersonRow, cell: Cell | null): Answer | null =>
    cell && readAnswer(edition, cell, { ...at, table: "T4", field: row.role }, row.lastName, row.position, row.label);
  return reading.people.map((row) => ({
    role: row.role,
    lastName: answer(row, row.lastName),
    firstName: row.firstName === row.lastName ? null : answer(row, row.firstName),
    position: answer(row, row.position),
  }));
}

/** The answers of a person's cells. */
export function answersOfPerson({ lastName, firstName, position }: TeamPerson): readonly Answer[] {
  return [lastName, firstName, position].filter((answer) => answer !== null);
}

function answersOf({ answer, indicators, addedValues }: Objective): readonly Answer[] {
  return [
    ...(answer ? [answer] : []),
    ...indicators.flatMap((one) => [
      ...(one.answer ? [one.answer] : []),
      ...one.measures.map((measure) => measure.answer),
    ]),
    ...addedValues,
  ];
}

function isFirst(): (answer: Answer) => boolean {
  const seen = new Set<Cell>();
  return ({ cell }) => !seen.has(cell) && !!seen.add(cell);
}

/** A part of a person, with the cell that should hold it; null where the table has none. */
export interface MissingPart {
  readonly part: "lastName" | "firstName" | "position";
  readonly answer: Answer | null;
}

/** What is missing of a person, wherever it may stand in the row. `lacksColumn`: a column of the table was not found. */
export function missingParts(person: TeamPerson, lacksColumn: boolean): readonly MissingPart[] {
  const { lastName, firstName, position } = person;
  const textIn = (answer: Answer | null): string => (answer && isAnswered(answer) ? answer.text : "");
  const read = readPersonCells({
    lastName: textIn(lastName),
    firstName: textIn(firstName),
    position: textIn(position),
  });
  return (["lastName", "firstName", "position"] as const)
    .map((part) => ({ part, answer: person[part] }))
    .filter(({ part, answer }) => read[part] === "no" && !(answer === null && lacksColumn));
}

/** Whether a person lacks something; nobody at all where no cell is answered. */
export function isPersonIncomplete(person: TeamPerson, lacksColumn: boolean): boolean {
  return !answersOfPerson(person).some(isAnswered) || missingParts(person, lacksColumn).length > 0;
}
