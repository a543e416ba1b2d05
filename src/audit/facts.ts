import {
  isAnswered,
  type Criterion,
  type Indicator,
  type Measure,
  type MeasureUnit,
  type NumericMeasure,
} from "../dossier";

/** Where a value went from its first measure to its last; no judgement, for more is not always better. */
export type Direction = "up" | "down" | "level";

/** One measure of a series; `value` is null where the cell holds no figure. */
export interface MeasurePoint {
  readonly field: Measure["field"];
  readonly year: number | null;
  readonly value: number | null;
  /** As written. */
  readonly text: string;
}

/** The measures of one indicator, for a small picture and its words. */
export interface MeasureSeries {
  readonly block: string;
  readonly objective: number;
  readonly indicator: number;
  /** The indicator's words. */
  readonly words: string;
  readonly points: readonly MeasurePoint[];
  /** Of the first and the last value; null with fewer than two, or where the units differ. */
  readonly direction: Direction | null;
  /** Unit of all values, null for plain numbers and where they differ. */
  readonly unit: MeasureUnit | null;
  readonly hasEvidence: boolean;
}

/** What the school shows for a criterion, counted. */
export interface CriterionFacts {
  readonly actions: number;
  readonly commitments: number;
  readonly series: readonly MeasureSeries[];
  /** Measures that hold an answer, of all those that the lines in use have a cell for. */
  readonly measures: { readonly filled: number; readonly all: number };
  /** Different numbers cited, mere links, and the indicators with evidence of all those in use. */
  readonly evidence: {
    readonly numbers: readonly string[];
    readonly links: number;
    readonly proved: number;
    readonly indicators: number;
  };
}

/** Counts what a criterion holds and lines its measures up. */
export function criterionFacts({ actions, commitments }: Criterion): CriterionFacts {
  const blocks = [...actions, ...commitments];
  const indicators = blocks.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.indicators));
  const measures = indicators.flatMap((indicator) => indicator.measures);
  const citations = blocks.flatMap((block) => block.citations);
  return {
    actions: actions.length,
    commitments: commitments.length,
    series: indicators.map(seriesOf),
    measures: { filled: measures.filter(({ answer }) => isAnswered(answer)).length, all: measures.length },
    evidence: {
      numbers: [...new Set(citations.flatMap(({ numbers }) => numbers))],
      links: citations.filter(({ numbers }) => numbers.length === 0).length,
      proved: indicators.filter(({ hasEvidence }) => hasEvidence).length,
      indicators: indicators.length,
    },
  };
}

function seriesOf({ block, objective, indicator, answer, measures, hasEvidence }: Indicator): MeasureSeries {
  const numeric = measures.flatMap(({ value }) => (value.kind === "numeric" ? [value] : []));
  const units = new Set(numeric.map(unitOf));
  const values = numeric.map(valueOf);
  return {
    block,
    objective: objective ?? 1,
    indicator: indicator ?? 1,
    words: answer?.text ?? "",
    points: measures.map(({ field, year, value, answer: { text } }) => ({
      field,
      year,
      value: value.kind === "numeric" ? valueOf(value) : null,
      text,
    })),
    direction: units.size === 1 && values.length > 1 ? directionOf(values[0]!, values.at(-1)!) : null,
    unit: units.size === 1 ? [...units][0]! : null,
    hasEvidence,
  };
}

/** The figure that is meant: the first. */
function valueOf({ figures }: NumericMeasure): number {
  return figures[0]!.value;
}

function unitOf({ figures }: NumericMeasure): MeasureUnit | null {
  return figures[0]!.unit;
}

function directionOf(first: number, last: number): Direction {
  return last === first ? "level" : last > first ? "up" : "down";
}
