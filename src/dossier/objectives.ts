import { cellText, fold, isBlank, type Cell } from "../document";
import type { GuideEdition } from "../guide";
import type { BlockKind, IndicatorRow, TableCode, TableReading } from "../tables";
import { readAnswer } from "./answers";
import { citesEvidence, evidenceColumn } from "./evidence";
import { measureValue } from "./measure";
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
  return groupsOf(reading.indicators).map((group, rank) => {
    const number = before + rank + 1;
    const own = { ...at, objective: number };
    const read = (cell: Cell, field: Answer["field"], indicator: number | null, row: IndicatorRow): Answer =>
      once(cell, () =>
        readAnswer(edition, cell, { ...own, field, indicator }, row.indicator, group.cell, reading.recognition.table),
      );
    const first = group.rows[0]!;
    const addedValues = [...new Set(group.rows.flatMap((row) => row.addedValue ?? []))].map((cell) =>
      once(cell, () => {
        const serves = reading.indicators.filter((row) => row.addedValue === cell);
        const isShared = serves.some((row) => !group.rows.includes(row));
        const anchors = [group.cell, first.indicator, reading.recognition.table];
        return readAnswer(
          edition,
          cell,
          { ...own, objective: isShared ? null : number, field: "plus-value" },
          ...anchors,
        );
      }),
    );
    const indicators = group.rows.filter(isUsedLine).map((row, index): Indicator => {
      const line = index + 1;
      const measure = (field: Measure["field"], cell: Cell | null, year: number | null): Measure[] => {
        if (!cell) return [];
        const answer = read(cell, field, line, row);
        return [{ field, answer, value: measureValue(answer.text), year }];
      };
      const name = row.indicator;
      const evidenceCells = [...cellsOf(row), ...addedValues.map(({ cell }) => cell)];
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
        hasEvidence: evidenceCells.some((cell) => citesEvidence(cell, column)),
        evidenceCells,
        location: locateCell(name ?? row.objective ?? row.measures.start!, group.cell, reading.recognition.table),
      };
    });
    const answer = group.cell && once(group.cell, () => read(group.cell!, "objectif", null, first));
    return { ...own, field: "objectif", answer, indicators, addedValues };
  });
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
