import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { repeatable } from "../components/DoubleClickGuard";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  rank: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface FindingStepperProps {
  /** From 0; -1 when no finding is current. */
  readonly rank: number;
  readonly total: number;
  /** Goes to the finding of that rank, in the pane and in the document. */
  readonly onStep: (rank: number) => void;
}

/** Previous and next finding, across groups, within the filter. */
export function FindingStepper({ rank, total, onStep }: FindingStepperProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.rank}>
        {rank < 0 ? checkWords.findings.total(total) : checkWords.findings.rank(rank + 1, total)}
      </span>
      <span>
        <Button
          {...repeatable}
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={checkWords.findings.previous}
          title={checkWords.findings.previous}
          disabledFocusable={rank <= 0}
          onClick={() => onStep(rank - 1)}
        />
        <Button
          {...repeatable}
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={checkWords.findings.next}
          title={checkWords.findings.next}
          disabledFocusable={rank >= total - 1}
          onClick={() => onStep(rank + 1)}
        />
      </span>
    </div>
  );
}
