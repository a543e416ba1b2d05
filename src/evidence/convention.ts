import { numberKey, type Citation, type Coordinates, type Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { codeOf, rankOf, writeCode, formatLike } from "./code";

/** How a dossier cites its evidence. */
export interface Convention {
  /** Before a number, as the dossier has it: « Annexe », « PJ », « pièce n° ». */
  readonly noun: string;
  /** `code`: « C3-A1-02 », by criterion and block. `sequence`: 1, 2, 3 through the whole dossier. */
  readonly style: "code" | "sequence";
  /** A number as the dossier writes it, which the next is written like: « 12 », « 07 », « VII ». */
  readonly sample: string;
  /** What most of its citations stand between: « (annexe 12) »; null where most stand bare. */
  readonly brackets: Brackets | null;
}

type Brackets = "()" | "[]";

/** A bracket that is open at the end of the words. */
const opened = /[([](?=[^()[\]]*$)/;

/** The dossier's own convention; the recommended one, « Annexe C3-A1-02 », where it shows none. */
export function conventionOf({ citations, bordereau }: Dossier, { items }: EvidenceRegister): Convention {
  const nouns = new Map<string, number>();
  const samples: string[] = [];
  const brackets = new Map<Brackets | null, number>();
  for (const citation of citations)
    for (const { noun, written, within } of writtenNumbers(citation)) {
      brackets.set(within, (brackets.get(within) ?? 0) + 1);
      if (noun !== "") nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
      samples.push(written);
    }
  for (const { written } of bordereau?.items ?? []) samples.push(written);
  for (const { number } of items) samples.push(number);
  const numbers = samples
    .flatMap((written) => ({ written, key: numberKey(written) }))
    .filter(({ key }) => key !== null);
  const others = numbers.filter(({ key }) => !codeOf(key!));
  const style = others.length * 2 > numbers.length ? "sequence" : "code";
  const [noun] = [...nouns].sort((a, b) => b[1] - a[1])[0] ?? ["Annexe"];
  const sample = others.find(({ key }) => rankOf(key!) > 0)?.written ?? "1";
  const [round, square] = [brackets.get("()") ?? 0, brackets.get("[]") ?? 0];
  const usual = square > round ? "[]" : "()";
  return { noun, style, sample, brackets: round + square > (brackets.get(null) ?? 0) ? usual : null };
}

/** « Annexe C3-A1-02 ». */
export function citationText({ noun }: Convention, number: string): string {
  return `${noun} ${number}`;
}

/** Where a piece is to be cited; null: in no block. */
type NumberPlace = Pick<Coordinates, "criterion" | "block"> | null;

/** The first free number: in the block for codes, null outside a block; after the highest of all for a sequence. */
export function nextNumber(
  convention: Convention,
  dossier: Dossier,
  register: EvidenceRegister,
  at: NumberPlace,
): string | null {
  return createNumbers(convention, dossier, register)(at);
}

/** The same for many pieces, none of which has the number of another. */
export function createNumbers(
  { style, sample }: Convention,
  dossier: Dossier,
  register: EvidenceRegister,
): (at: NumberPlace) => string | null {
  const highest = new Map<string, number>();
  const take = (row: string, rank: number): void => void highest.set(row, Math.max(highest.get(row) ?? 0, rank));
  const next = (row: string): number => {
    take(row, (highest.get(row) ?? 0) + 1);
    return highest.get(row)!;
  };
  for (const key of knownKeys(dossier, register)) {
    const code = codeOf(key);
    if (style === "sequence") take("", rankOf(key));
    else if (code) take(`${code.criterion} ${code.block}`, code.rank);
  }
  return (at) => {
    if (style === "sequence") return formatLike(next(""), sample);
    const { criterion, block } = at ?? {};
    if (criterion == null || block == null) return null;
    return writeCode({ criterion, block, rank: next(`${criterion} ${block}`) });
  };
}

function knownKeys({ citations, bordereau }: Dossier, { items }: EvidenceRegister): readonly string[] {
  return [
    ...citations.flatMap(({ numbers }) => numbers),
    ...(bordereau?.items ?? []).flatMap(({ number }) => number ?? []),
    ...items.flatMap(({ number }) => numberKey(number) ?? []),
  ];
}

interface WrittenFirst {
  readonly noun: string;
  readonly written: string;
  /** The brackets that it stands between. */
  readonly within: Brackets | null;
}

/** The first number of each written reference, with its noun: singular, and alone. */
function writtenNumbers({ references, location }: Citation): readonly WrittenFirst[] {
  const { text } = location.place;
  return references.map(({ start, written: [first] }) => {
    const words = text.slice(start, first!.start).replace(/\s+/g, " ").trim();
    return {
      noun: singular(words),
      written: text.slice(first!.start, first!.end),
      within: bracketsAt(text.slice(0, start)),
    };
  });
}

function bracketsAt(before: string): Brackets | null {
  const [opening] = opened.exec(before) ?? [];
  return opening === undefined ? null : opening === "[" ? "[]" : "()";
}

/** « annexe » for « annexes », « pièce jointe n° » for « pièces jointes nos »; « annexe » for « Annexe : » and « annexe_ ». */
function singular(noun: string): string {
  return noun
    .replace(/[\s_:-]+$/, "")
    .replace(/n\s?[°ºo]s?\.?$/i, "n°")
    .replace(/(\p{Ll}{3,})s(?=\s|$)/gu, "$1");
}
