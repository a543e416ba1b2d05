import { cellText, fold, isBlank, type Cell } from "../document";
import type { GuideEdition } from "../guide";
import type { BlockKind, IndicatorRow, TableCode, TableReading } from "../tables";
import { readAnswer } from "./answers";
import { citesEvidence, evidenceColumn } from "./evidence";
import { measureValue, type MeasureValue } from "./measure";
import { locateCell } from "./place";
import type { Answer, Coordinates, Indicator, Measure, Objective } from "./types";
import { headerYear } from "./year";

/** The lines of one objective, before its cells are read. */
interface Group {
  readonly cell: Cell | null;
  readonly rows: IndicatorRow[];
}

/** Years from N of the three measures (guide, page 9). */
export const measureOffsets = { start: 0, followUp: 3, end: 5 } as const;

/** Years of the three measures: as the headers say, else reckoned from one that does (guide: N, N+3, N+5). */
export interface MeasureYears {
  readonly start: number | null;
  readonly followUp: number | null;
  readonly end: number | null;
}

/** The years that a table's headers name. */
export function measureYears({ measureHeaders }: TableReading): MeasureYears {
  const read = (moment: keyof MeasureYears): number | null => {
    const cell = measureHeaders?.[moment];
    return cell ? headerYear(cellText(cell)) : null;
  };
  const written = (["start", "followUp", "end"] as const).map((moment) => ({ moment, year: read(moment) }));
  const known = written.find(({ year }) => year !== null);
  const first = known ? known.year! - measureOffsets[known.moment] : null;
  const [start, followUp, end] = written.map(({ moment, year }) =>
    year !== null || first === null ? year : first + measureOffsets[moment],
  );
  return { start: start ?? null, followUp: followUp ?? null, end: end ?? null };
}

/** The years that a table's headers write themselves, in order. */
export function writtenYears({ measureHeaders }: TableReading): readonly number[] {
  const { start, followUp, end } = measureHeaders ?? { start: null, followUp: null, end: null };
  return [start, followUp, end].flatMap((cell) => (cell ? (headerYear(cellText(cell)) ?? []) : []));
}

/**
 * The objectives of a T6 or T10 with what people wrote in them; lines that nobody used are left out. `before`: those
 * that earlier tables of the block hold, numbers going on from there.
 */
export function readObjectives(
  edition: GuideEdition,
  reading: TableReading,
  at: Coordinates & { readonly table: TableCode; readonly block: string },
  kind: BlockKind,
  before = 0,
): readonly Objective[] {
  const years = measureYears(reading);
  const column = evidenceColumn(reading);
  const answers = new Map<Cell, Answer>();
  const once = (cell: Cell, read: () => Answer): Answer => {
    let answer = answers.get(cell);
    if (!answer) answers.set(cell, (answer = read()));
    return answer;
  };
  // A cell merged over thousands of lines is read once.
  const values = new Map<Cell, MeasureValue>();
  const valueOf = (cell: Cell, { text }: Answer): MeasureValue => {
    let value = values.get(cell);
    if (!value) values.set(cell, (value = measureValue(text)));
    return value;
  };
  const citing = new Map<Cell, boolean>();
  const cites = (cell: Cell): boolean => {
    let isCiting = citing.get(cell);
    if (isCiting === undefined) citing.set(cell, (isCiting = citesEvidence(cell, column)));
    return isCiting;
  };
  const served = countsOf(reading.indicators);
  return groupsOf(reading.indicators).map((group, rank) => {
    const number = before + rank + 1;
    const own = { ...at, objective: number };
    const read = (cell: Cell, field: Answer["field"], indicator: number | null, row: IndicatorRow): Answer =>
      once(cell, () =>
        readAnswer(edition, cell, { ...own, field, indicator }, row.indicator, group.cell, reading.recognition.table),
      );
    const first = group.rows[0]!;
    const addedValues = [...countsOf(group.rows)].map(([cell, count]) =>
      once(cell, () => {
        const isShared = served.get(cell)! > count;
        const anchors = [group.cell, first.indicator, reading.recognition.table];
        return readAnswer(
          edition,
          cell,
          { ...own, objective: isShared ? null : number, field: "plus-value" },
          ...anchors,
        );
      }),
    );
    const isProvedAsAWhole = addedValues.some(({ cell }) => cites(cell));
    const indicators = group.rows.filter(isUsedLine).map((row, index): Indicator => {
      const line = index + 1;
      const measure = (field: Measure["field"], cell: Cell | null, year: number | null): Measure[] => {
        if (!cell) return [];
        const answer = read(cell, field, line, row);
        return [{ field, answer, value: valueOf(cell, answer), year }];
      };
      const name = row.indicator;
      const cells = cellsOf(row);
      return {
        ...own,
        field: null,
        indicator: line,
        kind,
        answer: name && read(name, "indicateur", line, row),
        measures: [
          ...measure("mesure-n", row.measures.start, years.start),
          ...measure("mesure-n3", row.measures.followUp, years.followUp),
          ...measure("mesure-n5", row.measures.end, years.end),
        ],
        hasEvidence: isProvedAsAWhole || cells.some(cites),
        cells,
        location: locateCell(name ?? row.objective ?? row.measures.start!, group.cell, reading.recognition.table),
      };
    });
    const answer = group.cell && once(group.cell, () => read(group.cell!, "objectif", null, first));
    return { ...own, field: "objectif", answer, indicators, addedValues };
  });
}

/** How many lines each plus-value serves. */
function countsOf(rows: readonly IndicatorRow[]): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>();
  for (const { addedValue } of rows) if (addedValue) counts.set(addedValue, (counts.get(addedValue) ?? 0) + 1);
  return counts;
}

/** Lines by objective: merged, repeated, or left empty under the one they continue. */
function groupsOf(rows: readonly IndicatorRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && continues(row, last)) {
      last.rows.push(row);
      continue;
    }
    if (isUsedLine(row) || (row.objective && written(row.objective))) groups.push({ cell: row.objective, rows: [row] });
  }
  return groups;
}

function continues({ objective }: IndicatorRow, group: Group): boolean {
  if (objective === null || objective === group.cell) return true;
  const text = written(objective);
  if (text === "") return objective.rowSpan <= 1 && group.cell !== null && written(group.cell) !== "";
  return group.cell !== null && fold(text) === fold(written(group.cell));
}

function isUsedLine({ indicator, measures }: IndicatorRow): boolean {
  return [indicator, measures.start, measures.followUp, measures.end].some((cell) => cell && written(cell) !== "");
}

function written(cell: Cell): string {
  const text = cellText(cell);
  return isBlank(text) ? "" : text.trim();
}

function cellsOf({ objective, indicator, measures, added }: IndicatorRow): readonly Cell[] {
  return [objective, indicator, measures.start, measures.followUp, measures.end, ...added].filter(
    (cell) => cell !== null,
  );
}
