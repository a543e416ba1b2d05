import { foldTypography } from "../document";
import { findCitations } from "./citations";

/** What a measure cell says (domain: a count, a rate, words, « en cours »…). `0` and « néant » are values. */
export type MeasureValue =
  | { readonly kind: "blank" }
  | { readonly kind: "filler" }
  | { readonly kind: "pending" }
  | { readonly kind: "not-applicable"; readonly hasReason: boolean }
  | { readonly kind: "numeric"; readonly numbers: readonly number[]; readonly unit: MeasureUnit | null }
  | { readonly kind: "qualitative" };

export type MeasureUnit = "percent" | "euro" | "fte" | "ratio";

const filler = /^(?:[-–—_.…?*/\s]+|x+|n\.?r\.?|[àa] (?:compl[ée]ter|renseigner|remplir|d[ée]finir)\.*)$/iu;
const pending =
  /(?<![\p{L}\d])(?:en cours|[àa] venir|pr[ée]vue?s?|[àa] mesurer|en attente|non encore|pas encore|ult[ée]rieurement)(?![\p{L}\d])/iu;
const notApplicable =
  /^(?:n\.?\s?\/\s?a\.?|n\.?a\.?|s\.\s?o\.?|sans objet|non applicable|n\.?c\.?|n\.?d\.?|non concern[ée]e?s?|non communiqu[ée]e?s?|non disponible)(?![\p{L}\d])/iu;
const date =
  /\b\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{2,4}\b|\b\d{1,2}(?:er)? (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b(?: \d{4})?/giu;
const number = /(?<![\p{L}\d])[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|[-+]?\d+(?:[.,]\d+)?/gu;
const words = new Map<string, number>(
  Object.entries({
    zéro: 0,
    néant: 0,
    aucun: 0,
    aucune: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
  }),
);

/** Whether a text only pretends to answer (« … », « XX », « à compléter »). */
export function isFiller(text: string): boolean {
  return text !== "" && filler.test(text);
}

/** Reads a measure cell. `text` is its final text. */
export function measureValue(text: string): MeasureValue {
  const said = text.replace(/\s+/g, " ").trim();
  if (said === "") return { kind: "blank" };
  if (isFiller(said)) return { kind: "filler" };
  const excuse = notApplicable.exec(said);
  if (excuse) {
    const reason = said.slice(excuse[0].length).replace(/[^\p{L}]/gu, "");
    return { kind: "not-applicable", hasReason: reason.length >= 8 };
  }
  const bare = withoutCitations(said).replace(date, " ");
  const numbers = numbersIn(bare);
  // « En cours : 12 sur 30 » is a value; « prévu en 2027 » is not.
  if (pending.test(said) && numbers.every(isYear)) return { kind: "pending" };
  if (numbers.length > 0) return { kind: "numeric", numbers, unit: unitOf(bare) };
  return { kind: "qualitative" };
}

function withoutCitations(text: string): string {
  return findCitations(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function numbersIn(text: string): readonly number[] {
  const figures = [...text.matchAll(number)].map(([one]) =>
    Number(one.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")),
  );
  if (figures.length > 0) return figures;
  return foldTypography(text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => words.get(word.normalize("NFC")) ?? []);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function unitOf(text: string): MeasureUnit | null {
  if (/%|\bpour\s?cents?\b/i.test(text)) return "percent";
  if (/€|\bk€|\beuros?\b/i.test(text)) return "euro";
  if (/\betp\b/i.test(text)) return "fte";
  return /\d\s?\/\s?\d|\d\s+sur\s+\d/i.test(text) ? "ratio" : null;
}
