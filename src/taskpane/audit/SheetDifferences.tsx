import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { differenceText } from "./differenceText";
import { useAudit } from "./useAudit";
import { words } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the visible tables and the scores disagree, both said, and the choice, which is the person's. */
export function SheetDifferences() {
  const { session, account, work, run } = useAudit();
  const styles = useStyles();
  const { differences } = account;
  if (differences.length === 0) return null;
  const isBusy = work.status === "working";
  return (
    <section className={styles.root} aria-label={words.sheets.differ}>
      <Notice intent="warning" text={words.sheets.differ} />
      <ul className={styles.list}>
        {differences.map((difference, rank) => (
          <li key={rank}>{differenceText(difference, account.record.policy)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => run(session.resolveSheets("part"))}>
          {words.sheets.takePart}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => run(session.resolveSheets("sheet"))}>
          {words.sheets.takeSheet}
        </Button>
      </div>
    </section>
  );
}
