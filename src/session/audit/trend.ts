import type { Figure, Measure, MeasureUnit } from "../../dossier";

/** Where the figures of an indicator go, from the first to the last; null when fewer than two can be compared. */
export type Trend = "up" | "down" | "level" | null;

/** A measure for a small picture: what is written, and the figure meant where there is one. */
export interface MeasurePoint {
  readonly field: Measure["field"];
  /** Year of its header; null when the header tells none. */
  readonly year: number | null;
  /** As written; empty when the cell is. */
  readonly text: string;
  /** Null for words, for an empty cell, and for another scale than that of the first figure. */
  readonly value: number | null;
  readonly location: Measure["answer"]["location"];
}

/**
 * The measures of an indicator as points of one scale: figures of one unit, the others told in words only. `byDefault`:
 * the unit that the indicator's name gives to figures without one.
 */
export function pointsOf(measures: readonly Measure[], byDefault: MeasureUnit | null): readonly MeasurePoint[] {
  const figures = measures.map(({ value }) => (value.kind === "numeric" ? value.figures[0]! : null));
  // « 12/45 » and « 15/60 » are compared as parts of their wholes.
  const scaleOf = ({ unit, outOf }: Figure) => (outOf === null ? (unit ?? byDefault) : "fraction");
  const first = figures.find((figure) => figure !== null);
  return measures.map(({ field, year, answer }, index) => {
    const figure = figures[index] ?? null;
    return {
      field,
      year,
      text: answer.state === "filled" ? answer.text : "",
      value: figure && first && scaleOf(figure) === scaleOf(first) ? figure.value / (figure.outOf ?? 1) : null,
      location: answer.location,
    };
  });
}

/** From the first figure to the last. It says nothing of better or worse: a rate of dropouts is meant to fall. */
export function trendOf(points: readonly MeasurePoint[]): Trend {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [values[0], values.at(-1)];
  if (values.length < 2 || first === undefined || last === undefined) return null;
  return last > first ? "up" : last < first ? "down" : "level";
}
