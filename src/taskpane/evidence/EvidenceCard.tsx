import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceEntry } from "../../evidence";
import { UnfoldingCard } from "../components/UnfoldingCard";
import { StageChips } from "./StageChips";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: {
    borderBottomColor: tokens.colorNeutralStroke2,
    // Clear of what sticks to the bottom.
    scrollMargin: "8px 0 56px",
  },
  header: {
    display: "block",
    width: "100%",
  },
  number: { marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  name: { display: "block", overflowWrap: "anywhere" },
  folded: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  untitled: { color: tokens.colorNeutralForeground3 },
});

export interface EvidenceCardProps {
  readonly entry: EvidenceEntry;
  readonly isCurrent: boolean;
  /** Opens the card; null folds it again. */
  readonly onOpen: (key: string | null) => void;
  /** What is told of it when open. */
  readonly children: ReactNode;
}

/** One piece of evidence: number, title and states at a glance, the rest when open. */
export function EvidenceCard({ entry, isCurrent, onOpen, children }: EvidenceCardProps) {
  const styles = useStyles();
  const { number, title } = entry.item;
  return (
    <UnfoldingCard
      isOpen={isCurrent}
      onToggle={() => onOpen(isCurrent ? null : entry.key)}
      classNames={{ root: styles.root, head: styles.header }}
      head={
        <>
          <span className={mergeClasses(styles.name, !isCurrent && styles.folded)}>
            <span className={styles.number}>{`${number || evidenceWords.unnumbered} `}</span>
            <span className={title === "" ? styles.untitled : undefined}>{title || evidenceWords.untitled}</span>
          </span>
          <StageChips entry={entry} />
        </>
      }
    >
      {children}
    </UnfoldingCard>
  );
}
