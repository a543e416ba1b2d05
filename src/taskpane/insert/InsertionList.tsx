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
        {numbered(insertions).map(([insertion, name]) => (
          <li key={insertion.receipt.id} className={styles.item}>
            {name}
            <Button
              className={styles.undo}
              appearance="transparent"
              size="small"
              icon={<ArrowUndo20Regular />}
              aria-label={insertWords.undoOf(name)}
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

/** Each with its name: the second of one label says so, the newest being the last one. */
function numbered(insertions: readonly Insertion[]): readonly (readonly [Insertion, string])[] {
  return insertions.map((insertion, index) => {
    const earlier = insertions.slice(index + 1).filter(({ label }) => label === insertion.label).length;
    return [insertion, earlier === 0 ? insertion.label : insertWords.again(insertion.label, earlier + 1)];
  });
}
