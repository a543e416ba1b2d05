import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChoice } from "../../session";
import { Notice } from "../components/Notice";
import { SmallForm } from "../components/SmallForm";
import { useStore } from "../state/useStore";
import { differenceText } from "./differenceText";
import { useAudit } from "./useAudit";
import { words } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where people typed in the visible tables something else than the scores: both, and the choice, which is the person's. */
export function SheetDifferences() {
  const { session, account, work, run } = useAudit();
  const styles = useStyles();
  const taken = useStore(session.takenSheets);
  const [isAsking, setAsking] = useState(false);
  const { differences } = account;
  const isBusy = work.status === "working";
  if (differences.length === 0)
    return (
      <Notice
        intent="success"
        text={taken && words.sheets.taken(taken.count)}
        actions={
          <Button size="small" disabledFocusable={isBusy} onClick={() => run(session.undoSheets())}>
            {words.sheets.undoTaken}
          </Button>
        }
      />
    );
  const resolve = (choice: SheetChoice) => {
    setAsking(false);
    run(session.resolveSheets(choice));
  };
  return (
    <section className={styles.root} aria-label={words.sheets.differ}>
      <Notice intent="warning" text={words.sheets.differ} />
      <ul className={styles.list}>
        {differences.map((difference, rank) => (
          <li key={rank}>{differenceText(difference, account.record.policy)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => resolve("part")}>
          {words.sheets.takePart}
        </Button>
        <Button size="small" disabledFocusable={isBusy} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {words.sheets.takeSheet}
        </Button>
      </div>
      {isAsking && (
        <SmallForm
          label={words.sheets.takeSheet}
          words={{ run: words.sheets.takeSheetRun, cancel: words.cancel }}
          isBusy={isBusy}
          isBoxed
          onSubmit={() => resolve("sheet")}
          onCancel={() => setAsking(false)}
        >
          {words.sheets.takeSheetSure(differences.length)}
        </SmallForm>
      )}
    </section>
  );
}
