import { foldTypography } from "../document";
import { shortDay } from "../french";
import { isDay } from "../record";

/** A date that a file name carries. */
export interface NamedDate {
  /** As people write it: « 12/03/2024 », « mars 2024 », « 2023-2024 », « 2024 ». */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const names = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
/** Whole or shortened, in the order of the year. */
const months = [
  "janv(?:ier)?",
  "f[ée]v(?:r(?:ier)?)?",
  "mars",
  "avr(?:il)?",
  "mai",
  "juin",
  "juil(?:let)?",
  "ao[ûu]t",
  "sept(?:embre)?",
  "oct(?:obre)?",
  "nov(?:embre)?",
  "d[ée]c(?:embre)?",
];
const month = String.raw`(?<month>${months.join("|")})\.?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const alone = (pattern: string): RegExp => new RegExp(String.raw`(?<!\d)${pattern}(?!\d)`, "iu");

/** The surest first. */
const forms: readonly RegExp[] = [
  alone(String.raw`${year}[-._ ](?<two>\d\d)[-._ ](?<day>\d\d)`),
  alone(String.raw`${year}(?<two>\d\d)(?<day>\d\d)`),
  alone(String.raw`(?<day>\d{1,2})[-._ ](?<two>\d{1,2})[-._ ]${year}`),
  alone(String.raw`(?<day>\d\d)(?<two>\d\d)${year}`),
  alone(String.raw`(?<day>\d{1,2})(?:er)?[-._ ]?${month}[-._ ]?${year}`),
  alone(String.raw`(?<!\p{L})${month}[-._ ]?${year}`),
  alone(String.raw`(?<year>20\d\d)(?:[-._]|\s(?=20))(?<until>(?:20)?\d\d)`),
  alone(year),
];

/** The date that a name carries, in one of the forms people give files: « 2024-03-12 », « 12-03-2024 », « mars 2024 ». */
export function dateInName(name: string): NamedDate | null {
  const text = foldTypography(name);
  for (const form of forms) {
    const match = form.exec(text);
    const written = match && writtenDate(match.groups ?? {});
    if (match && written) return { written, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function writtenDate({
  year: own = "",
  two,
  day,
  month: name,
  until,
}: Record<string, string | undefined>): string | null {
  const rank = name ? months.findIndex((start) => new RegExp(`^${start}$`, "iu").test(name)) : Number(two) - 1;
  if (day !== undefined) {
    const iso = [own, String(rank + 1).padStart(2, "0"), day.padStart(2, "0")].join("-");
    return isDay(iso) ? shortDay(iso) : null;
  }
  if (name) return `${names[rank]} ${own}`;
  if (until === undefined) return own;
  // « 2023-24 » is a school year; « 2024-03 » a month.
  const last = Number(until.length === 2 ? own.slice(0, 2) + until : until);
  if (last === Number(own) + 1) return `${own}-${last}`;
  return until.length === 2 && names[Number(until) - 1] ? `${names[Number(until) - 1]} ${own}` : null;
}
