import { readInteger } from "../../xml/integer";
import { type ElementReader, scan } from "../../xml/scan";
import { createNumbering, type Level, type ListNumbering, type ResolvedList } from "./listNumbering";

/** The levels that several lists share (17.9.1). */
interface Definition {
  readonly levels: Map<number, Level>;
  /** The numbering style that holds its levels in its place (17.9.21). */
  link: string | null;
}

/** A list as paragraphs name it (17.9.15): a definition, and what is otherwise in this list. */
interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Parts {
  readonly definitions: Map<string, Definition>;
  readonly lists: Map<string, List>;
  definition: Definition | null;
  level: Level | null;
  list: List | null;
  overridden: number;
}

/** Levels of a list, from 0 (17.9.3). */
const lastLevel = 8;
/** Word starts no list beyond (17.9.25: a decimal number, which its dialog holds to this). */
const mostStart = 32_767;
/** A level's text is a few words; the numbers in it may be long. */
const longestText = 100;

const rankOf = (value: string | undefined): number => readInteger(value, 0, lastLevel);

const ofLevel = (change: (level: Level, value: string | undefined) => void): ElementReader<Parts> => ({
  open({ level }, attributes) {
    if (level) change(level, attributes("w:val"));
  },
});

const readers = new Map<string, ElementReader<Parts>>([
  [
    "w:abstractNum",
    {
      open(parts, attributes) {
        parts.definition = { levels: new Map(), link: null };
        parts.definitions.set(attributes("w:abstractNumId") ?? "", parts.definition);
      },
      close(parts) {
        parts.definition = null;
      },
    },
  ],
  [
    "w:numStyleLink",
    {
      open({ definition }, attributes) {
        if (definition) definition.link = attributes("w:val") ?? null;
      },
    },
  ],
  [
    "w:lvl",
    {
      open(parts, attributes) {
        parts.level = { start: 1, format: "decimal", text: "", style: null, restart: null, isLegal: false };
        const levels = parts.definition?.levels ?? parts.list?.levels;
        levels?.set(rankOf(attributes("w:ilvl")), parts.level);
      },
      close(parts) {
        parts.level = null;
      },
    },
  ],
  ["w:start", ofLevel((level, value) => void (level.start = readInteger(value, 0, mostStart)))],
  ["w:numFmt", ofLevel((level, value) => void (level.format = value ?? "decimal"))],
  ["w:lvlText", ofLevel((level, value) => void (level.text = (value ?? "").slice(0, longestText)))],
  ["w:lvlRestart", ofLevel((level, value) => void (level.restart = readInteger(value, 0, lastLevel + 1)))],
  ["w:isLgl", ofLevel((level, value) => void (level.isLegal = value !== "0" && value !== "false"))],
  ["w:pStyle", ofLevel((level, value) => void (level.style = value ?? null))],
  [
    "w:num",
    {
      open(parts, attributes) {
        parts.list = { definition: "", starts: new Map(), levels: new Map() };
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
        parts.overridden = rankOf(attributes("w:ilvl"));
      },
    },
  ],
  [
    "w:startOverride",
    {
      open({ list, overridden }, attributes) {
        list?.starts.set(overridden, readInteger(attributes("w:val") ?? "1", 0, mostStart));
      },
    },
  ],
  ["w:pPr", { open: () => "skip" }],
  ["w:rPr", { open: () => "skip" }],
]);

/**
 * Reads the lists of a document; `xml` is null for one without, `listOf` gives the list of a numbering style. Each story
 * counts by itself: the result makes a new count. Throws ReadError.
 */
export function readNumbering(
  xml: string | null,
  part: string,
  listOf: (style: string) => string | null,
): () => ListNumbering {
  const parts: Parts = {
    definitions: new Map(),
    lists: new Map(),
    definition: null,
    level: null,
    list: null,
    overridden: 0,
  };
  if (xml !== null) scan(xml, part, readers, parts);
  const known = new Map<string, ResolvedList | null>();
  const resolve = (id: string): ResolvedList | null => {
    let list = known.get(id);
    if (list === undefined) known.set(id, (list = resolveList(id, parts, listOf)));
    return list;
  };
  return () => createNumbering(resolve);
}

function resolveList(id: string, { lists, definitions }: Parts, listOf: (style: string) => string | null) {
  const list = lists.get(id);
  let name = list?.definition;
  let definition = name === undefined ? undefined : definitions.get(name);
  // A definition may lead to another through a style, and a damaged one to itself.
  const seen = new Set<Definition>();
  while (definition?.link != null && !seen.has(definition)) {
    seen.add(definition);
    const linked = lists.get(listOf(definition.link) ?? "");
    if (!linked) break;
    name = linked.definition;
    definition = definitions.get(name);
  }
  if (!list || name === undefined || !definition) return null;
  return { id, definition: name, levels: new Map([...definition.levels, ...list.levels]), starts: list.starts };
}
