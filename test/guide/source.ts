import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { foldTypography } from "../../src/document";
import type { GuideEdition, Quoted } from "../../src/guide";

const bytes = readFileSync(resolve(__dirname, "../fixtures/guide/guide-ldm-2026-01.txt"));

/** SHA-256 of the official text. */
export const digest = createHash("sha256").update(bytes).digest("hex");

/** Only what is read counts: no layout, no emphasis, no case of quotation marks or spaces. */
export function plain(text: string): string {
  return foldTypography(text)
    .replace(/<[^>]*>|[*_]|\\(?=[()])|\(#\)/g, " ")
    .replace(/[|→➤○•[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The official text, plain. */
export const source = plain(bytes.toString("utf8"));

/** Lines of the official text that say something, plain, from the first line that contains `from`. */
export function linesFrom(from: string): readonly string[] {
  const lines = bytes.toString("utf8").split("\n");
  const start = lines.findIndex((line) => line.includes(from));
  return lines.slice(start);
}

/** Every quoted sentence of an edition's criteria, sub-items included. */
export function quotedOf(edition: GuideEdition): readonly Quoted[] {
  const within = (quoted: Quoted): readonly Quoted[] => [quoted, ...(quoted.items ?? []).flatMap(within)];
  return edition.criteria
    .flatMap((criterion) => [
      criterion.title,
      ...criterion.expectations,
      ...criterion.reformMeasures,
      ...(criterion.actors ? [criterion.actors] : []),
      ...criterion.domains.flatMap(({ title, themes }) => [title, ...themes]),
      ...criterion.strategicAxes,
      ...criterion.operationalObjectives,
      ...criterion.exampleActions,
      ...criterion.exampleIndicators,
    ])
    .flatMap(within);
}
