import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Insertion } from "../../session";
import { insertWords } from "./words";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    justifyItems: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { marginLeft: "-6px" },
});

export interface InsertionListProps {
  /** Newest first. */
  readonly insertions: readonly Insertion[];
  readonly isBusy: boolean;
  readonly onUndo: (insertion: Insertion) => void;
}

/** What was inserted since the pane opened, each with the way back. */
export function InsertionList({ insertions, isBusy, onUndo }: InsertionListProps) {
  const styles = useStyles();
  if (insertions.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{insertWords.made}</h2>
      <ul className={styles.list}>
        {insertions.map((insertion) => (
          <li key={insertion.receipt.id} className={styles.item}>
            {insertion.label}
            <Button
              className={styles.undo}
              appearance="transparent"
              size="small"
              icon={<ArrowUndo20Regular />}
              aria-label={insertWords.undoOf(insertion.label)}
              disabledFocusable={isBusy}
              onClick={() => onUndo(insertion)}
            >
              {insertWords.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
