import type { MeasureUnit } from "./types";

const scales = {
  k: 1e3,
  m: 1e6,
  milliers: 1e3,
  millier: 1e3,
  millions: 1e6,
  million: 1e6,
  milliards: 1e9,
  milliard: 1e9,
};

const scale = / ?(milliers?|millions?|milliards?)(?![a-z])(?: d[e'](?= ?[a-z€]))?/y;
const units: readonly (readonly [RegExp, MeasureUnit])[] = [
  [/ ?(?:%|(?:pour ?cents?|p\. ?cent|pct)(?![a-z]))/y, "percent"],
  [/ ?(?:‰|pour mille(?![a-z]))/y, "per-mille"],
  [/ ?(?:points?|pts?)(?![a-z])/y, "point"],
  [/ ?(?<scale>[km])? ?(?:€|euros?(?![a-z])|eur(?![a-z]))/y, "euro"],
  [/ ?(?:e\.?t\.?p\.?(?![a-z])|equivalents? temps plein)/y, "fte"],
  [/ ?(?:heures?|h)(?![a-z\d])/y, "hour"],
  [/ ?(?:jours?|journees?)(?![a-z\d])/y, "day"],
  [/ ?semaines?(?![a-z\d])/y, "week"],
  [/ ?mois(?![a-z\d])/y, "month"],
  [/ ?(?:ans?|annees?)(?![a-z\d])/y, "year"],
];

/** The unit at `start` of a plain text, what it multiplies by, and where it ends. */
export function readUnit(text: string, start: number): { unit: MeasureUnit | null; factor: number; end: number } {
  scale.lastIndex = start;
  const scaled = scale.exec(text);
  const from = start + (scaled?.[0].length ?? 0);
  let factor = scaled ? scales[scaled[1] as keyof typeof scales] : 1;
  for (const [pattern, unit] of units) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) continue;
    const prefix = found.groups?.scale as "k" | "m" | undefined;
    if (prefix) factor *= scales[prefix];
    return { unit, factor, end: from + found[0].length };
  }
  return { unit: null, factor, end: from };
}
