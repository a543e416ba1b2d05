import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import type { ReactNode } from "react";
import type { Finding } from "../../checker";
import { SeverityIcon } from "../components/SeverityIcon";
import { UnfoldingCard } from "../components/UnfoldingCard";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // Clear of what sticks to the top and the bottom of the list.
    scrollMargin: "40px 0 48px",
    borderRadius: tokens.borderRadiusMedium,
  },
  header: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalSNudge,
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
  return (
    <UnfoldingCard
      isOpen={isCurrent}
      onToggle={() => onOpen(isCurrent ? null : finding)}
      classNames={{ root: styles.root, head: styles.header, body: styles.details }}
      head={
        <>
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
        </>
      }
      beside={
        finding.location && (
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
        )
      }
    >
      {children}
    </UnfoldingCard>
  );
}
