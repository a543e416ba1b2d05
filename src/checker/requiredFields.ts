import { cellText, isBlank } from "../document";
import {
  blocksOf,
  isAnswered,
  isPersonIncomplete,
  readChoice,
  type Answer,
  type Criterion,
  type DossierBlock,
  type Indicator,
  type Objective,
  type OfficialTable,
} from "../dossier";
import { fieldsOf, isRequired, shapeOf, tablesOfPart, type Field, type TableCode } from "../tables";

/** A field that a criterion or one of its blocks must have. */
export interface RequiredField {
  readonly table: TableCode;
  readonly field: Field;
  readonly isFilled: boolean;
}

/**
 * The fields that a criterion must have, those of tables that are not there among them. A field counts, not a cell: rows
 * that nobody used count for nothing, and a column that was not found is not known to be empty. `referenceYear`:
 * measures of later years are not due.
 */
export function requiredFields(criterion: Criterion, referenceYear: number): readonly RequiredField[] {
  const { tables, actions } = criterion;
  const own = tables.flatMap((table) =>
    table.table === "T4" ? ofTeam(table, criterion) : ofTable(table, referenceYear),
  );
  const ofBlocks = blocksOf(criterion).flatMap((block) => ofBlock(block, referenceYear));
  // A criterion has an action: without one, all of its tables are missing.
  const ofAction = actions.length === 0 ? tablesOfPart("action").flatMap(absentFields) : [];
  return [...own, ...absentTables("criterion", tables), ...ofAction, ...ofBlocks];
}

function ofBlock({ kind, tables }: DossierBlock, referenceYear: number): readonly RequiredField[] {
  // A table of empty lines beside one that has lines filled adds nothing that must be there.
  const filled = new Set(tables.flatMap(({ table, objectives }) => (objectives.length > 0 ? [table] : [])));
  const counted = tables.filter(({ table, objectives }) => objectives.length > 0 || !filled.has(table));
  return [...counted.flatMap((table) => ofTable(table, referenceYear)), ...absentTables(kind, tables)];
}

function ofTable(table: OfficialTable, referenceYear: number): readonly RequiredField[] {
  const { table: code, answers, objectives, reading } = table;
  if (shapeOf(code) === "columns" && answers.length === 0) return hasWords(table) ? [] : foundFields(table);
  const plain = byField(answers.filter(({ objective, field }) => objective === null && field !== "plus-value"));
  const fields = plain.map(toRequired);
  if (shapeOf(code) !== "indicators") return fields;
  if (objectives.length > 0) return [...fields, ...ofObjectives(code, objectives, referenceYear)];
  const known = new Set(fields.map(({ field }) => field));
  const others = fieldsOf(code).filter((field) => !known.has(field) && !reading.missing.includes(field));
  return [...fields, ...others.map((field) => ({ table: code, field, isFilled: false }))];
}

/** Of each objective its own cell, its indicators with the measures that are due, its added value. */
function ofObjectives(
  table: TableCode,
  objectives: readonly Objective[],
  referenceYear: number,
): readonly RequiredField[] {
  const added = objectives.flatMap(({ addedValues }) => (addedValues.length > 0 ? [addedValues] : []));
  // One cell may serve several objectives.
  const unique = added.filter((cells, rank) => !added.slice(0, rank).some(([first]) => first!.cell === cells[0]!.cell));
  return [
    ...objectives.flatMap(({ answer, indicators }) => [
      ...(answer ? [toRequired([answer])] : []),
      ...(answer && indicators.length === 0 ? [{ table, field: "indicateur" as const, isFilled: false }] : []),
      ...indicators.flatMap((line) => ofIndicator(line, referenceYear)),
    ]),
    ...unique.map((cells) => ({ table, field: "plus-value" as const, isFilled: cells.some(isFilled) })),
  ];
}

function ofIndicator({ answer, measures }: Indicator, referenceYear: number): readonly RequiredField[] {
  const due = measures.filter((one) => isAnswered(one.answer) || one.year === null || one.year <= referenceYear);
  return [...(answer ? [answer] : []), ...due.map((one) => one.answer)].map((one) => toRequired([one]));
}

function absentTables(
  part: Parameters<typeof tablesOfPart>[0],
  found: readonly OfficialTable[],
): readonly RequiredField[] {
  return tablesOfPart(part)
    .filter((code) => !found.some(({ table }) => table === code))
    .flatMap(absentFields);
}

function absentFields(table: TableCode): readonly RequiredField[] {
  return fieldsOf(table)
    .filter((field) => isRequired(table, field))
    .map((field) => ({ table, field, isFilled: false }));
}

/** The coordonnateur is one field, whatever cells tell it. */
function ofTeam({ reading }: OfficialTable, { people }: Criterion): readonly RequiredField[] {
  const coordinators = people.filter(({ role }) => role === "coordonnateur");
  const lacksColumn = reading.missing.includes("coordonnateur");
  const isFilled = coordinators.some((person) => !isPersonIncomplete(person, lacksColumn));
  return [{ table: "T4", field: "coordonnateur", isFilled }];
}

function foundFields({ table, reading }: OfficialTable): readonly RequiredField[] {
  return fieldsOf(table)
    .filter((field) => !reading.missing.includes(field))
    .map((field) => ({ table, field, isFilled: false }));
}

function hasWords({ reading: { recognition } }: OfficialTable): boolean {
  return recognition.table.rows
    .slice(recognition.firstRow)
    .some(({ cells }) => cells.some((cell) => !isBlank(cellText(cell))));
}

function byField(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const fields = new Map<Field, Answer[]>();
  for (const answer of answers) {
    if (!isRequired(answer.table, answer.field)) continue;
    const known = fields.get(answer.field);
    if (known) known.push(answer);
    else fields.set(answer.field, [answer]);
  }
  return [...fields.values()];
}

function toRequired(answers: readonly Answer[]): RequiredField {
  const { table, field } = answers[0]!;
  return { table, field, isFilled: answers.every(isFilled) };
}

function isFilled(answer: Answer): boolean {
  return isAnswered(answer) && !(answer.field === "perenne" && readChoice(answer.cell) === "open");
}
