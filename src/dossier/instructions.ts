import { fold } from "../document";
import type { GuideEdition } from "../guide";
import type { Field, TableCode } from "../tables";

/** Finds what is left of the guide's instructions in an answer: the instruction, and whether nothing else is there. */
export type InstructionFinder = (text: string) => { readonly quote: string; readonly isAlone: boolean } | null;

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

function instructionsOf(edition: GuideEdition, code: TableCode, field: Field): readonly string[] {
  const texts = edition.tables[code]?.fields.filter((one) => one.field === field) ?? [];
  // The lines of T4 are its headers, not examples to replace.
  return texts.flatMap(({ hints, lines = [] }) => (code === "T4" ? hints : [...hints, ...lines]));
}

/** A label like « QUOI » may well begin an answer: short instructions count only where nothing else stands. */
const shortest = 4;

function createFinder(instructions: readonly string[]): InstructionFinder {
  if (instructions.length === 0) return () => null;
  const isLong = (text: string): boolean => text.split(/\s+/).length >= shortest;
  const long = instructions.filter(isLong).map((text) => ({ text, folded: fold(text) }));
  const short = instructions.filter((text) => !isLong(text)).map((text) => foldedPattern(text));
  const probe = new RegExp([...instructions.map(probeOf), "[\\u0300-\\u036f]"].join("|"), "iu");

  return (text) => {
    if (!probe.test(text)) return null;
    const folded = fold(text);
    let rest = folded;
    let quote: string | null = null;
    for (const one of long) {
      if (!rest.includes(one.folded)) continue;
      rest = rest.split(one.folded).join(" ");
      quote ??= one.text;
    }
    for (const pattern of short) rest = rest.replace(pattern, " ");
    const isAlone = !/[\p{L}\d]/u.test(rest);
    if (isAlone && folded !== "") return { quote: text.trim(), isAlone };
    return quote === null ? null : { quote, isAlone };
  };
}

/** A short instruction as a pattern over folded text; its number may be any (« Objectif opérationnel 3 »). */
function foldedPattern(text: string): RegExp {
  const escaped = fold(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped.replace(/\d+(?:\\\.\d+)?$/, "\\d+(?:\\.\\d+)?")}(?![\\p{L}\\d])`, "gu");
}

/** Letters that an instruction cannot be without, whatever the apostrophes: a cheap first look. */
function probeOf(text: string): string {
  const parts = text.split(/['’\d]/).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return longest
    .slice(0, 24)
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
}
