import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { EvidenceEntry } from "../../evidence";
import { StageChips } from "./StageChips";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderBottomColor: tokens.colorNeutralStroke2,
    // Clear of what sticks to the bottom.
    scrollMargin: "8px 0 56px",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  header: {
    display: "block",
    width: "100%",
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
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
  const panel = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  const { number, title } = entry.item;
  return (
    <div ref={card} className={mergeClasses(styles.root, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.header}
        aria-expanded={isCurrent}
        aria-controls={isCurrent ? panel : undefined}
        onClick={() => onOpen(isCurrent ? null : entry.key)}
      >
        <span className={mergeClasses(styles.name, !isCurrent && styles.folded)}>
          <span className={styles.number}>{`${number || evidenceWords.unnumbered} `}</span>
          <span className={title === "" ? styles.untitled : undefined}>{title || evidenceWords.untitled}</span>
        </span>
        <StageChips entry={entry} />
      </button>
      {isCurrent && <div id={panel}>{children}</div>}
    </div>
  );
}
