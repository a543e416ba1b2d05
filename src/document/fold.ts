import { legible } from "./legible";

/**
 * The text with typographic variants made one, character for character, so that offsets stay true: curly apostrophes
 * and quotation marks, every kind of space, every kind of hyphen.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\t\n\r]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

const marks = /[\u0300-\u036f]/g;

/**
 * A loose key to compare words with: as a person reads them (`legible`), lower case, no accents, « œ » opened, dashes as
 * hyphens, single spaces, no space at the ends. Offsets are lost.
 */
export function fold(text: string): string {
  return foldTypography(legible(text).text)
    .normalize("NFD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ {2,}/g, " ")
    .trim();
}
