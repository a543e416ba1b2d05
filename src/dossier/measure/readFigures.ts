import { readAmount, type Amount } from "./amount";
import type { Figure, Precision } from "./types";

/** A figure with the words between the figure before and it. */
export interface FoundFigure {
  readonly figure: Figure;
  /** Where the words before it start; they end at `start`. */
  readonly leadStart: number;
  readonly start: number;
}

const before: readonly (readonly [RegExp, Precision])[] = [
  [/(?:≈|~|env(?:iron|\.)?|pres de|autour de|presque|quasi(?:ment)?|quelque|approximativement|a peu pres) ?$/, "about"],
  [/(?:>=?|≥|plus d(?:e |')|au moins|minimum(?: de)?|superieure? a|au-dela de) ?$/, "at-least"],
  [/(?:<=?|≤|moins d(?:e |')|au plus|maximum(?: de)?|inferieure? a|jusqu'a) ?$/, "at-most"],
];
const after: readonly (readonly [RegExp, Precision])[] = [
  [/ ?\(?(?:environ|env\.|approx)/y, "about"],
  [/ ?(?:\+(?!\d)|(?:et|ou) plus|minimum|au moins)(?![a-z])/y, "at-least"],
  [/ ?(?:(?:et|ou) moins|maximum|au plus)(?![a-z])/y, "at-most"],
];
/** « 12/45 », « 12 sur 45 »; words may stand between: « 12 élèves sur 45 ». */
const whole = /(?: [a-z']+){0,2} sur (?:les |un total de )?(?=[a-z\d])| ?\/ ?(?=\d)/y;
const upTo = / a (?=[a-z\d])| ?- ?(?=\d)/y;
const and = / et (?=[a-z\d])/y;
/** A word whole, with the digits that belong to it (« CAP1 », « N+3 », « LP 1 : »): none of them is a figure. */
const skip = /[a-z][a-z\d]*(?:[-+]\d+)*(?: \d{1,2}(?= ?[:=] ?\d))?|\d[a-z\d]*|[^]/y;

/** The figures of one line of plain text, in order. */
export function readFigures(text: string): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  let leadStart = 0;
  for (let at = 0; at < text.length;) {
    const read = readFigure(text, at, leadStart);
    if (read) {
      found.push({ figure: read.figure, leadStart, start: at });
      at = leadStart = read.end;
    } else {
      skip.lastIndex = at;
      at += skip.exec(text)![0].length;
    }
  }
  return found;
}

function readFigure(text: string, start: number, leadStart: number): { figure: Figure; end: number } | null {
  const first = readAmount(text, start);
  if (!first) return null;
  const lead = text.slice(leadStart, start);
  const { upper, outOf, end } = continuation(text, first, lead);
  const said = before.find(([pattern]) => pattern.test(lead))?.[1];
  const added = said ? null : matchAfter(text, end);
  const figure: Figure = {
    value: first.value,
    to: upper?.value ?? null,
    outOf,
    unit: first.unit ?? upper?.unit ?? null,
    precision: said ?? added?.precision ?? (first.isRound ? "about" : "exact"),
  };
  return { figure, end: added?.end ?? end };
}

/** What follows a first number: the whole it is part of, or the end of its range. */
function continuation(
  text: string,
  first: Amount,
  lead: string,
): { upper: Amount | null; outOf: number | null; end: number } {
  const next = (link: RegExp): Amount | null => {
    link.lastIndex = first.end;
    const found = link.exec(text);
    return found && readAmount(text, first.end + found[0].length);
  };
  const isOf = (link: Amount | null): link is Amount => link !== null && link.unit === null;
  const total = first.unit === null && first.outOf === null ? next(whole) : null;
  if (isOf(total) && (total.value >= first.value || text.slice(first.end, total.end).includes("sur"))) {
    return { upper: null, outOf: total.value, end: total.end };
  }
  const upper = next(upTo) ?? (/(?:^| )entre $/.test(lead) ? next(and) : null);
  const isRange =
    upper !== null && upper.value > first.value && (first.unit ?? upper.unit) === (upper.unit ?? first.unit);
  return isRange ? { upper, outOf: null, end: upper.end } : { upper: null, outOf: first.outOf, end: first.end };
}

function matchAfter(text: string, at: number): { precision: Precision; end: number } | null {
  for (const [pattern, precision] of after) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { precision, end: at + found[0].length };
  }
  return null;
}
