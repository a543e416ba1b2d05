import { writeNumber } from "./numberFormat";

/** One level of a list (ECMA-376-1, 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** « Critère %1 : »: %k stands for the number of level k. */
  text: string;
  /** Paragraph style that brings this level. */
  style: string | null;
  /** Levels up to this one, from 1, start it over; 0: none does; null: all above do (17.9.10). */
  restart: number | null;
  /** Every number in its text is written in figures (17.9.4). */
  isLegal: boolean;
}

/** A list with its levels, its own in place of those of its definition. */
export interface ResolvedList {
  readonly id: string;
  /** The definition that counts: lists of one go on from one another (17.9.1). */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Gives paragraphs their automatic numbers, in the order of the document. */
export interface ListNumbering {
  /** The number of the next paragraph of a list; null when it shows none (a bullet, an unknown list). */
  next(list: string, level: number | null, style: string | null): string | null;
}

/** A new count of lists, each given with its levels by its id. */
export function createNumbering(resolve: (id: string) => ResolvedList | null): ListNumbering {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    next(id, own, style) {
      const list = resolve(id);
      if (!list) return null;
      const { levels, starts, definition } = list;
      const rank = own ?? [...levels].find(([, level]) => style !== null && level.style === style)?.[0] ?? 0;
      let counter = counters.get(definition);
      if (!counter) counters.set(definition, (counter = []));
      if (!begun.has(id)) {
        begun.add(id);
        for (const [level, start] of starts) counter[level] = start - 1;
      }
      for (let level = 0; level <= rank; level++)
        counter[level] ??= (levels.get(level)?.start ?? 1) - (level === rank ? 1 : 0);
      counter[rank] = counter[rank]! + 1;
      for (let level = rank + 1; level < counter.length; level++) {
        const restart = levels.get(level)?.restart ?? level;
        if (rank < restart) counter[level] = undefined;
      }
      return shown(levels, rank, counter);
    },
  };
}

/** The number as it shows: the level's text with the numbers of the levels it names. */
function shown(
  levels: ReadonlyMap<number, Level>,
  rank: number,
  counter: readonly (number | undefined)[],
): string | null {
  const level = levels.get(rank);
  if (!level || level.format === "bullet") return null;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const named = Number(digit) - 1;
    const format = levels.get(named)?.format ?? "decimal";
    return writeNumber(counter[named] ?? levels.get(named)?.start ?? 1, level.isLegal ? "decimal" : format);
  });
  return text.trim() === "" ? null : text;
}
