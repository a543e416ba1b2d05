import { useMemo, useState } from "react";
import type { Finding, Severity } from "../../checker";
import { groupFindings } from "../../report";

/** Filters of the list of findings. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** null: all criteria. */
  readonly criterion: number | null;
}

/** Findings drawn at first, and by each « Afficher … de plus »: a long list stays quick. */
export const pageSize = 40;

/** The filter that hides nothing. */
export const noFilter: FindingFilter = {
  severities: new Set<Severity>(["error", "warning", "info"]),
  criterion: null,
};

/** What the list of findings shows: filter, order, current finding, how many are drawn. */
export function useFindingList(findings: readonly Finding[]) {
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  /** Its key: the next check gives the same finding as another object. */
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(pageSize);

  /** In the order of the screen, so that next and previous follow the eye. */
  const shown = useMemo(() => {
    const kept = findings.filter(
      (finding) =>
        filter.severities.has(finding.severity) && (filter.criterion ?? finding.criterion) === finding.criterion,
    );
    return groupFindings(kept).flatMap((group) => group.blocks.flatMap((block) => block.findings));
  }, [findings, filter]);

  const rank = shown.findIndex(({ key }) => key === currentKey);
  const limit = Math.max(drawn, rank + 1);
  const groups = useMemo(() => groupFindings(shown.slice(0, limit)), [shown, limit]);

  return {
    filter,
    setFilter,
    shown,
    groups,
    hidden: shown.length - Math.min(limit, shown.length),
    showMore: () => setDrawn(limit + pageSize),
    current: shown[rank] ?? null,
    setCurrent: (finding: Finding | null) => setCurrentKey(finding?.key ?? null),
    /** From 0; -1 when no finding is current. */
    rank,
  };
}
