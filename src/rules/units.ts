import {
  declaredUnit,
  timeUnits,
  type Figure,
  type Indicator,
  type Measure,
  type MeasureUnit,
  type NumericMeasure,
} from "../dossier";

/** What figures are told in: a unit, a plain number, or a part of a whole. */
export type Kind = MeasureUnit | "number" | "fraction";

/** A measure in figures, in its place. */
export interface Counted extends Measure {
  readonly value: NumericMeasure;
}

/** The measures of an indicator that hold figures of their author. */
export function countedMeasures({ measures }: Indicator): readonly Counted[] {
  return measures.filter(
    (measure): measure is Counted => measure.answer.state === "filled" && measure.value.kind === "numeric",
  );
}

/** What a measure's figures are told in; a nought alone is nought in any unit, and gives none. */
export function kindsOf({ value }: Counted, byDefault: MeasureUnit | null): ReadonlySet<Kind> {
  const figures = value.headcount ? [...value.figures, value.headcount] : value.figures;
  return new Set(figures.filter((figure) => !isNought(figure)).flatMap((figure) => kindOf(figure, byDefault)));
}

function kindOf({ unit, outOf }: Figure, byDefault: MeasureUnit | null): readonly Kind[] {
  // « 12/45 » compares with a count and with a rate.
  if (outOf !== null) return ["fraction", "percent", "number"];
  return [unit ?? byDefault ?? "number"];
}

function isNought({ value, to, unit }: Figure): boolean {
  return value === 0 && to === null && unit === null;
}

/** The measures of an indicator in figures, and the one that shares its unit with the fewest others; null: all agree. */
export function mismatched(indicator: Indicator): { readonly odd: Counted | null; readonly all: readonly Counted[] } {
  const all = countedMeasures(indicator);
  const unit = declaredUnit(indicator.answer?.text ?? "");
  const kinds = all.map((measure) => kindsOf(measure, unit));
  const agreeing = kinds.map((one) => kinds.filter((other) => agree(one, other)).length);
  const fewest = Math.min(...agreeing);
  // Of two that disagree, the later one: the first measure sets the unit.
  const odd = fewest < all.length ? all[agreeing.lastIndexOf(fewest)] : null;
  return { odd: odd ?? null, all };
}

/** A plain number beside lengths of time is one of them, its word left out: « 12 jours », then « 15 ». */
function agree(some: ReadonlySet<Kind>, others: ReadonlySet<Kind>): boolean {
  const isTime = (kind: Kind): boolean => timeUnits.includes(kind as MeasureUnit);
  const isShort = (plain: ReadonlySet<Kind>, timed: ReadonlySet<Kind>): boolean =>
    plain.has("number") && [...timed].some(isTime);
  return (
    some.size === 0 ||
    others.size === 0 ||
    [...some].some((one) => others.has(one)) ||
    isShort(some, others) ||
    isShort(others, some)
  );
}
