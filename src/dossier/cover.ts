import { fold } from "../document";
import type { Dossier } from "./types";

/** What the first pages of a dossier say of it; null for what they do not say. */
export interface Cover {
  readonly school: string | null;
  /** Null where they give none, or several. */
  readonly uai: string | null;
  /** « version de travail », « 2 ». */
  readonly version: string | null;
}

/** Paragraphs of the cover and the first page. */
const firstParagraphs = 100;

const writtenUai = /(?<![\p{L}\d])(?:UAI|RNE)(?![\p{L}\d])[^\p{L}\d]{0,20}(\d{7}) ?([A-Z])(?![\p{L}\d])/giu;

/** Letters of a school's name: a line that is longer is a sentence. */
const longestName = 120;

/** How the name of a school begins. */
const schoolWord =
  /^(?:cité scolaire|ensemble scolaire|lycée|lp|lpo|lgt|lgta|lpa|érea|erea|sep|section d[’']enseignement|cfa|mfr|institut)(?![\p{L}\d])/iu;

/** « Lycée des métiers » alone, or « de l’habitat », is the label; before a proper name it is the school. */
const labelAlone = /^lycée des métiers(?!\s+\p{Lu})/u;

/** Reads the cover: the UAI in any of its first pages, the school and the version before the first criterion. */
export function readCover({ documents }: Pick<Dossier, "documents">): Cover {
  const paragraphs = documents[0]?.paragraphs.slice(0, firstParagraphs) ?? [];
  const firstCriterion = paragraphs.findIndex(({ text }) => /^crit[eè]re/i.test(text.trim()));
  const before = paragraphs.slice(0, firstCriterion < 0 ? paragraphs.length : firstCriterion);
  const lines = before.flatMap(({ text }) => text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()));
  return { school: schoolIn(lines), uai: uaiIn(paragraphs.map(({ text }) => text)), version: versionIn(lines) };
}

function uaiIn(texts: readonly string[]): string | null {
  const written = new Set(
    [...texts.join("\n").matchAll(writtenUai)].map(([, digits, letter]) => `${digits}${letter!.toUpperCase()}`),
  );
  const [uai] = written;
  return written.size === 1 && uai ? uai : null;
}

/** The answer to « Établissement : », else the first line that reads as the name of a school. */
function schoolIn(lines: readonly string[]): string | null {
  const labelled = lines.flatMap((line) => /^(?:nom de l[’'])?établissement ?: ?(\S.*)$/i.exec(line)?.[1] ?? []);
  const named = lines.filter((line) => {
    const lower = line.charAt(0).toLowerCase() + line.slice(1);
    return schoolWord.test(line) && !labelAlone.test(lower) && line.includes(" ") && !/[.!?:;]$/.test(line);
  });
  const found = [...labelled, ...named].map(withoutDossier).find((name) => name !== "" && name.length <= longestName);
  return found ?? null;
}

/** « LP Colvert – dossier « Lycée des métiers » (version de travail) » without what is said of the document. */
function withoutDossier(line: string): string {
  return line.replace(/ [–—-] (?:dossier|candidature|demande)(?!\p{L}).*$/iu, "").trim();
}

/** A version that is named, in the school's words. */
function versionIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [words, label, value] =
      /(?<!\p{L})version(?!\p{L})(?: du dossier)?(?: ?(:|n°))? ?([^().;:\n]{1,40})/iu.exec(line) ?? [];
    if (!words || !value || fold(value) === "") continue;
    return (label ? value : words).trim();
  }
  return null;
}
