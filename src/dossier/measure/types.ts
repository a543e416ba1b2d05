/** What a figure counts in; null stands for a plain number (pupils, actions, a ratio). */
export type MeasureUnit = "percent" | "per-mille" | "point" | "euro" | "fte" | TimeUnit;

/** Lengths of time: one of them told without its word is a plain number. */
export type TimeUnit = "hour" | "day" | "week" | "month" | "year";

export const timeUnits: readonly MeasureUnit[] = ["hour", "day", "week", "month", "year"];

/** How sharply a figure is told: « 30 », « env. 30 », « plus de 30 », « moins de 30 ». */
export type Precision = "exact" | "about" | "at-least" | "at-most";

/** One figure as its author wrote it. */
export interface Figure {
  /** In the unit itself: « 2 k€ » is 2000 euros, « 78 % » is 78. The lower end of a range. */
  readonly value: number;
  /** Upper end of a range (« 10 à 12 »); null for a single number. */
  readonly to: number | null;
  /** Of how many (« 12/45 », « 12 sur 45 », « la moitié »); null when it is no part of a whole. */
  readonly outOf: number | null;
  readonly unit: MeasureUnit | null;
  readonly precision: Precision;
}

/** A figure under the name that the cell gives it: a school, a public, « acad. ». */
export interface NamedFigure {
  readonly label: string;
  readonly figure: Figure;
}

/** A measure in figures. */
export interface NumericMeasure {
  readonly kind: "numeric";
  /** The school's own figures in order, at least one: the first is the one meant. Those of `parts` stand here too. */
  readonly figures: readonly Figure[];
  /** The pupils behind a rate: « 78 % (35/45) ». */
  readonly headcount: Figure | null;
  /** « LP A : 12 / LP B : 7 »; empty when the measure is one. */
  readonly parts: readonly NamedFigure[];
  /** What the cell compares itself with: the académie, the country, a target. */
  readonly references: readonly NamedFigure[];
}

/** What stands in place of a measure: « en cours », « sans objet ». */
export interface Excuse {
  readonly kind: "pending" | "not-applicable";
  readonly hasReason: boolean;
}

/** What a measure cell says. `0` and « néant » are figures. */
export type MeasureValue =
  { readonly kind: "blank" } | { readonly kind: "filler" } | Excuse | NumericMeasure | { readonly kind: "qualitative" };
