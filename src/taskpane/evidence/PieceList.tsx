import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceEntry } from "../../evidence";
import { EvidenceFilters } from "./EvidenceFilters";
import { EvidenceList } from "./EvidenceList";
import { noEvidenceFilter, type useEvidenceList } from "./useEvidenceList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  only: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface PieceListProps {
  readonly entries: readonly EvidenceEntry[];
  readonly list: ReturnType<typeof useEvidenceList>;
  readonly detailsOf: (entry: EvidenceEntry) => ReactNode;
}

/** Filters and the pieces that they let through; what was asked for by name stands alone until all is. */
export function PieceList({ entries, list, detailsOf }: PieceListProps) {
  const styles = useStyles();
  const { filter, setFilter } = list;
  return (
    <>
      {filter.only ? (
        <div className={styles.only}>
          <span>{evidenceWords.only(list.shown.length)}</span>
          <Button size="small" onClick={() => setFilter(noEvidenceFilter)}>
            {evidenceWords.reset}
          </Button>
        </div>
      ) : (
        entries.length > 0 && <EvidenceFilters entries={entries} filter={filter} onChange={setFilter} />
      )}
      <EvidenceList list={list} isFiltered={entries.length > 0} detailsOf={detailsOf} />
    </>
  );
}
