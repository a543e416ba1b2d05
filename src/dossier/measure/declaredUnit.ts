import { legible } from "../../document";
import type { MeasureUnit } from "./types";

const declared: readonly (readonly [RegExp, MeasureUnit])[] = [
  [/\(\s*(?:en )?%\s*\)|\ben %|^\s*%/i, "percent"],
  [/\(\s*(?:en )?(?:[km]?€|euros?)\s*\)|\ben (?:[km]?€|euros)/i, "euro"],
  [/\(\s*(?:en )?etp\s*\)|\ben etp\b/i, "fte"],
  [/\(\s*(?:en )?(?:h|heures)\s*\)|\ben heures\b/i, "hour"],
];

/** The unit that an indicator's name gives all its measures: « Taux de réussite (en %) ». */
export function declaredUnit(name: string): MeasureUnit | null {
  const said = legible(name).text;
  return declared.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
