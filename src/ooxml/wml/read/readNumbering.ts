import { type ElementReader, scan } from "../../xml/scan";

/** One level of a list (ECMA-376-1, 17.9.6). */
interface Level {
  start: number;
  format: string;
  /** « Critère %1 : »: %k stands for the number of level k. */
  text: string;
  /** Paragraph style that brings this level. */
  style: string | null;
}

/** A list as paragraphs name it (17.9.15): a definition, and where this list starts otherwise. */
interface List {
  definition: string;
  readonly starts: Map<number, number>;
}

interface Parts {
  readonly definitions: Map<string, Map<number, Level>>;
  readonly lists: Map<string, List>;
  levels: Map<number, Level> | null;
  level: Level | null;
  list: List | null;
  overridden: number;
}

/** Gives paragraphs their automatic numbers, in the order of the document. */
export interface ListNumbering {
  /** The number of the next paragraph of a list; null when it shows none (a bullet, an unknown list). */
  next(list: string, level: number | null, style: string | null): string | null;
}

const ofLevel = (change: (level: Level, value: string) => void): ElementReader<Parts> => ({
  open({ level }, attributes) {
    if (level) change(level, attributes("w:val") ?? "");
  },
});

const readers = new Map<string, ElementReader<Parts>>([
  [
    "w:abstractNum",
    {
      open(parts, attributes) {
        parts.levels = new Map();
        parts.definitions.set(attributes("w:abstractNumId") ?? "", parts.levels);
      },
      close(parts) {
        parts.levels = null;
      },
    },
  ],
  [
    "w:lvl",
    {
      open(parts, attributes) {
        // A level inside an override is a level of that list alone: its start counts, its form is rare and left.
        parts.level = { start: 1, format: "decimal", text: "", style: null };
        parts.levels?.set(Number(attributes("w:ilvl") ?? 0), parts.level);
      },
      close(parts) {
        parts.level = null;
      },
    },
  ],
  ["w:start", ofLevel((level, value) => void (level.start = Number(value) || 0))],
  ["w:numFmt", ofLevel((level, value) => void (level.format = value))],
  ["w:lvlText", ofLevel((level, value) => void (level.text = value))],
  ["w:pStyle", ofLevel((level, value) => void (level.style = value))],
  [
    "w:num",
    {
      open(parts, attributes) {
        parts.list = { definition: "", starts: new Map() };
        parts.lists.set(attributes("w:numId") ?? "", parts.list);
      },
      close(parts) {
        parts.list = null;
      },
    },
  ],
  [
    "w:abstractNumId",
    {
      open({ list }, attributes) {
        if (list) list.definition = attributes("w:val") ?? "";
      },
    },
  ],
  [
    "w:lvlOverride",
    {
      open(parts, attributes) {
        parts.overridden = Number(attributes("w:ilvl") ?? 0);
      },
    },
  ],
  [
    "w:startOverride",
    {
      open({ list, overridden }, attributes) {
        list?.starts.set(overridden, Number(attributes("w:val") ?? 1));
      },
    },
  ],
  ["w:pPr", { open: () => "skip" }],
  ["w:rPr", { open: () => "skip" }],
]);

/** Reads the lists of a document; `xml` is null for one without. Throws ReadError. */
export function readNumbering(xml: string | null, part: string): ListNumbering {
  const parts: Parts = {
    definitions: new Map(),
    lists: new Map(),
    levels: null,
    level: null,
    list: null,
    overridden: 0,
  };
  if (xml !== null) scan(xml, part, readers, parts);
  // Lists of one definition go on from one another (17.9.1), unless one says where it starts.
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return {
    next(id, own, style) {
      const list = parts.lists.get(id);
      const levels = list && parts.definitions.get(list.definition);
      if (!list || !levels) return null;
      const rank = own ?? [...levels].find(([, level]) => style !== null && level.style === style)?.[0] ?? 0;
      let counter = counters.get(list.definition);
      if (!counter) counters.set(list.definition, (counter = []));
      if (!begun.has(id)) {
        begun.add(id);
        for (const [level, start] of list.starts) counter[level] = start - 1;
      }
      counter.length = Math.max(counter.length, rank + 1);
      for (let level = 0; level <= rank; level++)
        counter[level] ??= (levels.get(level)?.start ?? 1) - (level === rank ? 1 : 0);
      counter[rank]!++;
      counter.length = rank + 1;
      return shown(levels, rank, counter);
    },
  };
}

/** The number as it shows: the level's text with the numbers of the levels it names. */
function shown(levels: ReadonlyMap<number, Level>, rank: number, counter: readonly number[]): string | null {
  const level = levels.get(rank);
  if (!level || level.format === "bullet" || level.format === "none" || level.text === "") return null;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const named = Number(digit) - 1;
    return written(counter[named] ?? levels.get(named)?.start ?? 1, levels.get(named)?.format ?? "decimal");
  });
}

/** A number in one of the common forms (17.18.59); any other is written in figures. */
function written(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value);
    case "lowerLetter":
      return letter(value).toLowerCase();
    default:
      return String(value);
  }
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let left = Math.min(Math.max(value, 0), 3999);
  return numerals
    .map(([size, sign]) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return sign.repeat(count);
    })
    .join("");
}

/** A…Z, then AA, BB… as Word counts. */
function letter(value: number): string {
  if (value < 1) return "";
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
