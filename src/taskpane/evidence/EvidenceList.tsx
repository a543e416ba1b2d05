import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceEntry } from "../../evidence";
import { repeatable } from "../components/DoubleClickGuard";
import { EvidenceCard } from "./EvidenceCard";
import { evidencePageSize, noEvidenceFilter, type useEvidenceList } from "./useEvidenceList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})`, padding: 0 },
  more: { width: "100%", marginTop: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface EvidenceListProps {
  readonly list: ReturnType<typeof useEvidenceList>;
  /** Whether filters hide everything, or there is nothing at all. */
  readonly isFiltered: boolean;
  readonly detailsOf: (entry: EvidenceEntry) => ReactNode;
}

/** The pieces that the filters let through. */
export function EvidenceList({ list, isFiltered, detailsOf }: EvidenceListProps) {
  const { shown, current, hidden } = list;
  const styles = useStyles();
  if (shown.length === 0) {
    return (
      <>
        <p className={styles.none}>{isFiltered ? evidenceWords.none : evidenceWords.empty}</p>
        {isFiltered && (
          <Button size="small" onClick={() => list.setFilter(noEvidenceFilter)}>
            {evidenceWords.reset}
          </Button>
        )}
      </>
    );
  }
  return (
    <section aria-label={evidenceWords.list}>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.key}>
            <EvidenceCard entry={entry} isCurrent={entry.key === current} onOpen={list.setCurrent}>
              {entry.key === current && detailsOf(entry)}
            </EvidenceCard>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button {...repeatable} className={styles.more} onClick={list.showMore}>
          {evidenceWords.more(Math.min(hidden, evidencePageSize))}
        </Button>
      )}
    </section>
  );
}
