import {
  cellParagraphs,
  cellText,
  findLooseRun,
  findRun,
  legible,
  splitWords,
  type Paragraph,
  type Word,
  type WordRun,
} from "../document";
import type { GuideEdition } from "../guide";
import type { Field, TableCode } from "../tables";
import type { Answer } from "./types";

/** What is left of the guide's instructions in a text. */
export interface InstructionLeft {
  /** The words left, as they stand. */
  readonly quote: string;
  /** Nothing else is there. */
  readonly isAlone: boolean;
  /** Word for word as the guide prints them. */
  readonly isLiteral: boolean;
  /** Their characters (UTF-16 offsets), in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Finds the guide's instructions in an answer, whole or partly edited; null when none is left. */
export type InstructionFinder = (text: string) => InstructionLeft | null;

const finders = new WeakMap<GuideEdition, Map<string, InstructionFinder>>();

/** The finder for a field of a table. Made once an edition: a dossier asks for thousands of cells. */
export function instructionFinder(edition: GuideEdition, code: TableCode, field: Field): InstructionFinder {
  let known = finders.get(edition);
  if (!known) finders.set(edition, (known = new Map<string, InstructionFinder>()));
  const key = `${code} ${field}`;
  let finder = known.get(key);
  if (!finder) known.set(key, (finder = createFinder(instructionsOf(edition, code, field))));
  return finder;
}

/** Where the guide's instructions stand in an answer's cell, paragraph by paragraph. */
export function instructionPassages(
  edition: GuideEdition,
  { cell, table, field }: Answer,
): readonly {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly isLiteral: boolean;
}[] {
  const find = instructionFinder(edition, table, field);
  const isAlone = find(cellText(cell))?.isAlone ?? false;
  return cellParagraphs(cell).flatMap((paragraph) => {
    const left = find(paragraph.text);
    // « QUOI » on a line of its own before an answer is the author's label.
    if (left?.isAlone && !isAlone && isShort(paragraph.text)) return [];
    return (left?.spans ?? []).map((span) => ({ paragraph, ...span, isLiteral: left!.isLiteral }));
  });
}

function instructionsOf(edition: GuideEdition, code: TableCode, field: Field): readonly string[] {
  const texts = edition.tables[code]?.fields.filter((one) => one.field === field) ?? [];
  // The lines of T4 are its headers, not examples to replace.
  const whole = texts.flatMap(({ hints, lines = [] }) => (code === "T4" ? hints : [...hints, ...lines]));
  return [...new Set(whole.flatMap((text) => [text, ...sentencesOf(text)]))];
}

/** One of the guide's sentences left beside an answer is an instruction left. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

/** A label like « QUOI » may well begin an answer: instructions of fewer words count only where nothing else stands. */
const shortest = 4;

/**
 * From this many words on, an instruction is known again when it was partly edited, if its first word is still there:
 * « Un titre représentatif de l'action » may be a title. From `unmistakable` on, whatever its first word.
 */
const loose = 6;
const unmistakable = 12;

/** Share of an instruction's words that an edited one keeps, in their order. */
const kept = 0.7;

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < shortest;
}

function createFinder(instructions: readonly string[]): InstructionFinder {
  if (instructions.length === 0) return () => null;
  const short = instructions.filter(isShort).map(keysOf);
  const long = instructions.filter((text) => !isShort(text)).map(keysOf);
  const probe = new RegExp([...instructions.flatMap(probesOf)].join("|"), "i");
  // Where no long instruction is left, short ones count only alone: no text longer than all of them is.
  const longest = instructions.filter(isShort).reduce((sum, text) => sum + text.length + 2, 0);

  return (text) => {
    if (text.length > longest && !probe.test(legible(text).text)) return null;
    const words = splitWords(text);
    const literal = long.flatMap((keys) => runsOf(words, keys));
    const edited = long.flatMap((keys) => {
      if (keys.length < loose || findRun(words, keys)) return [];
      const run = findLooseRun(words, keys, kept);
      return run && (words[run.first]!.key === keys[0] || keys.length >= unmistakable) ? run : [];
    });
    const labels = short.flatMap((keys) => runsOf(words, keys));
    const isCovered = (rank: number): boolean =>
      [...literal, ...edited, ...labels].some(({ first, last }) => first <= rank && rank <= last);
    if (words.length > 0 && words.every((_, rank) => isCovered(rank))) {
      const whole = { start: 0, end: text.length };
      return { quote: text.trim(), isAlone: true, isLiteral: edited.length === 0, spans: [whole] };
    }
    const runs = apart([...literal, ...edited]);
    if (runs.length === 0) return null;
    const spans = runs.map((run) => spanOf(text, words, run));
    const [first] = spans;
    return {
      quote: text.slice(first!.start, first!.end).trim(),
      isAlone: false,
      isLiteral: edited.length === 0,
      spans,
    };
  };
}

/** Runs in order, those that share a word made one: an instruction holds its sentences. */
function apart(runs: readonly WordRun[]): readonly WordRun[] {
  const merged: WordRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = merged[merged.length - 1];
    if (before && run.first <= before.last) {
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, run.last) };
    } else merged.push(run);
  }
  return merged;
}

/** Every run of these keys. */
function runsOf(words: readonly Word[], keys: readonly string[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (let run = findRun(words, keys); run; run = findRun(words, keys, run.last + 1)) runs.push(run);
  return runs;
}

/** The words to look for; a number may be any: « Objectif opérationnel 3 », « Indicateur d'évaluation 2.4 ». */
function keysOf(text: string): readonly string[] {
  return splitWords(text).map(({ key }) => (/^\d/.test(key) ? "*" : key));
}

/** The characters of a run, with the punctuation that closes it. */
function spanOf(text: string, words: readonly Word[], { first, last }: WordRun): { start: number; end: number } {
  const end = words[last]!.end;
  const closing = /^[\s.…?!:;)»]*/.exec(text.slice(end))![0].length;
  return { start: words[first]!.start, end: end + closing };
}

/**
 * Pairs of words of which an instruction, even partly edited, keeps one: plain to look for, before any word is folded.
 * From each part of it the longest pair, which other texts hardly have; none for a short instruction.
 * Without classes of letters: three dozen finders of them took longer to compile than a dossier to read.
 */
function probesOf(text: string): readonly string[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word);
  if (words.length < shortest) return [];
  const pairs = words.slice(1).map((word, rank) => [words[rank]!, word] as const);
  const size = Math.ceil(pairs.length / 4);
  const parts = Array.from({ length: 4 }, (_, part) => pairs.slice(part * size, (part + 1) * size));
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.reduce((best, pair) => (pair.join("").length > best.join("").length ? pair : best)))
    .map(([first, second]) => `${first}[^]{1,3}${second}`);
}
