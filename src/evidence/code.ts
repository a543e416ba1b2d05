/** A key of the recommended form, « C7-A1-3 », in its parts. */
export interface EvidenceCode {
  readonly criterion: number;
  /** `A1`, `E2`… */
  readonly block: string;
  readonly rank: number;
}

/** The parts of a key of the recommended form; null for another. */
export function codeOf(key: string): EvidenceCode | null {
  const [, criterion, block, rank] = /^C(\d+)-([AE]\d+)-(\d+)$/.exec(key) ?? [];
  return criterion && block && rank ? { criterion: Number(criterion), block, rank: Number(rank) } : null;
}

/** « C7-A1-03 ». */
export function writeCode({ criterion, block, rank }: EvidenceCode): string {
  return `C${criterion}-${block}-${String(rank).padStart(2, "0")}`;
}

const romans: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** Letters that number annexes: I, V and X are read as Roman numbers. */
const letters = "ABCDEFGHJKLMNOPQRSTUWYZ";

/** The place of a plain number or of a letter in its sequence; 0 for another key. */
export function rankOf(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : key.length === 1 ? letters.indexOf(key) + 1 : 0;
}

/** A plain number written as another is: « 08 » after « 07 », « VIII » after « VII », « C » after « B ». */
export function formatLike(number: number, written: string): string {
  if (written.length === 1 && letters.includes(written)) return letters[number - 1] ?? String(number);
  if (/^[IVX]+$/i.test(written) && number < 40) {
    let left = number;
    return romans.reduce((text, [roman, value]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return text + roman.repeat(times);
    }, "");
  }
  return String(number).padStart(/^0\d/.test(written) ? written.length : 0, "0");
}
