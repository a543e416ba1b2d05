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

/** A plain number written as another is: « 08 » after « 07 », « VIII » after « VII ». */
export function writeLike(number: number, written: string): string {
  if (/^[IVX]+$/i.test(written) && number < 40) {
    let left = number;
    return romans.reduce((text, [letters, value]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return text + letters.repeat(times);
    }, "");
  }
  return String(number).padStart(/^0\d/.test(written) ? written.length : 0, "0");
}
