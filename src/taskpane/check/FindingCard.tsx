import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { Finding } from "../../checker";
import { SeverityIcon } from "../components/SeverityIcon";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    // Clear of what sticks to the top and the bottom of the list.
    scrollMargin: "40px 0 48px",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  header: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalSNudge,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& > svg": { marginTop: "2px" },
  },
  what: { display: "block", overflowWrap: "anywhere" },
  folded: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  where: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: {
    gridColumn: "1 / -1",
    gridRow: "3",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 2px 2px 24px`,
  },
  goTo: { gridColumn: "2", gridRow: "1", minWidth: "28px" },
  goToOpen: { gridColumn: "1 / -1", gridRow: "2", justifySelf: "start", margin: "4px 0 4px 24px" },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  /** Opens the card; null folds it again. */
  readonly onOpen: (finding: Finding | null) => void;
  readonly onGoTo: (finding: Finding) => void;
  /** What is told of it, and what can be done with it, when open. */
  readonly children: ReactNode;
}

/** One finding: what and where at a glance, the rest when open. */
export function FindingCard({ finding, isCurrent, onOpen, onGoTo, children }: FindingCardProps) {
  const styles = useStyles();
  const panel = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  return (
    <div ref={card} className={mergeClasses(styles.root, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.header}
        aria-expanded={isCurrent}
        aria-controls={isCurrent ? panel : undefined}
        onClick={() => onOpen(isCurrent ? null : finding)}
      >
        <SeverityIcon severity={finding.severity} />
        <span>
          <span className={mergeClasses(styles.what, !isCurrent && styles.folded)}>{finding.parts.what}</span>
          <span className={styles.where}>{finding.parts.where}</span>
          {finding.needsReview && (
            <Badge appearance="outline" color="informative" size="small">
              {checkWords.findings.ownReview}
            </Badge>
          )}
        </span>
      </button>
      {finding.location && (
        <Button
          className={isCurrent ? styles.goToOpen : styles.goTo}
          appearance={isCurrent ? "secondary" : "subtle"}
          size="small"
          icon={<Target20Regular />}
          title={checkWords.findings.goTo}
          aria-label={`${checkWords.findings.goTo}\u00a0: ${finding.parts.where}`}
          onClick={() => onGoTo(finding)}
        >
          {isCurrent && checkWords.findings.goTo}
        </Button>
      )}
      {isCurrent && (
        <div id={panel} className={styles.details}>
          {children}
        </div>
      )}
    </div>
  );
}
