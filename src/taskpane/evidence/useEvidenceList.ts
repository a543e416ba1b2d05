import { useDeferredValue, useMemo, useState } from "react";
import { fold } from "../../document";
import type { EvidenceEntry, EvidenceStage, EvidenceTrouble } from "../../evidence";
import { criteriaOf, entryTitle } from "./entry";

/** Entries drawn at first, and by each « Afficher … de plus ». */
export const evidencePageSize = 40;

/** What the list of evidence shows; null hides nothing. */
export interface EvidenceFilter {
  readonly stage: EvidenceStage | null;
  readonly trouble: EvidenceTrouble | "any" | null;
  readonly criterion: number | null;
  readonly words: string;
  /** Keys of what was asked for by name: what is cited at the cursor, or for an indicator. */
  readonly only: ReadonlySet<string> | null;
}

/** The filter that hides nothing. */
export const noEvidenceFilter: EvidenceFilter = { stage: null, trouble: null, criterion: null, words: "", only: null };

/** What the list of evidence shows: filter, the entry that is open, how many are drawn. */
export function useEvidenceList(entries: readonly EvidenceEntry[]) {
  const [filter, setFilter] = useState(noEvidenceFilter);
  const [current, setCurrent] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(evidencePageSize);
  const wanted = useDeferredValue(filter);
  const matching = useMemo(() => entries.filter((entry) => passes(entry, wanted)), [entries, wanted]);
  const limit = Math.max(drawn, matching.findIndex(({ key }) => key === current) + 1);
  return {
    filter,
    setFilter,
    matching,
    shown: matching.slice(0, limit),
    hidden: Math.max(0, matching.length - limit),
    showMore: () => setDrawn(limit + evidencePageSize),
    current,
    setCurrent,
    /** Shows these entries alone, whatever the filter hid, the first one open. */
    reveal: (keys: readonly string[]) => {
      setFilter({ ...noEvidenceFilter, only: new Set(keys) });
      setCurrent(keys[0] ?? null);
    },
  };
}

function passes(entry: EvidenceEntry, { stage, trouble, criterion, words, only }: EvidenceFilter): boolean {
  return (
    (only?.has(entry.key) ?? true) &&
    (stage === null || entry.stages.has(stage)) &&
    (trouble === null || (trouble === "any" ? entry.troubles.length > 0 : entry.troubles.includes(trouble))) &&
    (criterion === null || criteriaOf(entry).has(criterion)) &&
    (words.trim() === "" || fold(entryTitle(entry)).includes(fold(words.trim())))
  );
}
