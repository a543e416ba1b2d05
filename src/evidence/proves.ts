import { kindOfBlock, rankOfBlock, type Citation } from "../dossier";
import { enumerate } from "../french";

/** What a piece proves, as its citations tell: « Critère 3, action 1, indicateurs 1.2 et 2.1 », a line for each block. */
export function provedBy(citations: readonly Citation[]): string {
  const blocks = new Map<string, Set<string>>();
  for (const { criterion, block, objective, indicator } of citations) {
    if (criterion === null) continue;
    const place = `Critère ${criterion}${block === null ? "" : `, ${nameOf(block)}`}`;
    const indicators = blocks.get(place) ?? new Set<string>();
    blocks.set(place, indicators);
    if (objective !== null && indicator !== null) indicators.add(`${objective}.${indicator}`);
  }
  return [...blocks].map(([place, indicators]) => place + indicatorsIn([...indicators])).join("\n");
}

/** Plain spaces: the words go into the document, where they are compared with what an author may have typed. */
function nameOf(block: string): string {
  return `${kindOfBlock(block) === "action" ? "action" : "engagement"} ${rankOfBlock(block)}`;
}

function indicatorsIn(indicators: readonly string[]): string {
  if (indicators.length === 0) return "";
  return `, ${indicators.length === 1 ? "indicateur" : "indicateurs"} ${enumerate(indicators)}`;
}

const own = /^Critère \d+(?:, (?:action|engagement) \d+(?:, indicateurs? [\d.]+(?:, [\d.]+)*(?: et [\d.]+)?)?)?$/;

/** Whether these words are ours to write again: nothing that an author added stands in them. */
export function isProvedBy(words: string): boolean {
  return words.split("\n").every((line) => own.test(line.trim()));
}
