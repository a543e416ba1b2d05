import type { Cell, Paragraph } from "../document";
import { cellParagraphs } from "../document";
import { denominationOf, isAnswered, type Citation, type Dossier, type DossierBlock, type Indicator } from "../dossier";
import type { EvidenceEntry, EvidenceNeed } from "./types";
import { suggestEvidence } from "./suggest";

/** The actions and the measured indicators of a dossier, each with the evidence cited for it. */
export function needsOf(dossier: Dossier, entries: readonly EvidenceEntry[]): readonly EvidenceNeed[] {
  const keys = new Map<Citation, string[]>();
  for (const { key, citations } of entries) for (const citation of citations) add(keys, citation, key);
  const cited = new Map<Paragraph, Citation[]>();
  for (const { host, citations } of dossier.passages) for (const citation of citations) add(cited, host, citation);
  const need = (
    { criterion, block, table, field, objective, indicator, location }: DossierBlock | Indicator,
    words: string,
    found: readonly string[],
    hasEvidence: boolean,
  ): EvidenceNeed => ({
    at: { criterion, block, table, field, objective, indicator },
    location,
    words,
    keys: [...new Set(found)],
    hasEvidence,
    suggestions: suggestEvidence(words, dossier.edition).map(({ type }) => type),
  });
  const keysOf = (citations: readonly Citation[]): readonly string[] => [
    ...new Set(citations.flatMap((citation) => keys.get(citation) ?? [])),
  ];
  const keysIn = (cells: readonly Cell[]): readonly string[] =>
    keysOf(cells.flatMap(cellParagraphs).flatMap((host) => cited.get(host) ?? []));
  return dossier.criteria.flatMap(({ actions }) =>
    actions.flatMap((action) => [
      need(action, nameOf(action), keysOf(action.citations), action.citations.length > 0),
      ...action.objectives.flatMap(({ indicators, addedValues }) => {
        // Each once for all the lines of the objective, of which there may be thousands.
        const shared = keysIn(addedValues.map(({ cell }) => cell));
        return indicators
          .filter(({ measures }) => measures.some(({ answer }) => isAnswered(answer)))
          .map((indicator) => {
            const found = [...keysIn(indicator.cells), ...shared];
            return need(indicator, indicator.answer?.text ?? "", found, indicator.hasEvidence);
          });
      }),
    ]),
  );
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function nameOf(block: DossierBlock): string {
  const named = denominationOf(block);
  return named && isAnswered(named) ? named.text : "";
}
