import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadingState } from "../../session";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { insertWords } from "./words";

const useStyles = makeStyles({
  reading: { justifyContent: "start", padding: "4px 0" },
  empty: { margin: "4px 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface OutlineReadingProps {
  readonly state: ReadingState;
  /** No criterion stands in the document. */
  readonly isEmpty: boolean;
  readonly onRead: () => void;
}

/** Whether the list below shows the document: it is being read, could not be read, or holds no criterion yet. */
export function OutlineReading({ state, isEmpty, onRead }: OutlineReadingProps) {
  const styles = useStyles();
  const isReading = state.status === "unread" || state.status === "reading";
  return (
    <>
      {isReading && <Spinner className={styles.reading} size="extra-tiny" label={insertWords.reading} />}
      {state.status === "read" && isEmpty && <p className={styles.empty}>{insertWords.empty}</p>}
      <Notice
        intent="error"
        text={state.status === "failed" ? failureText("read-outline", state) : null}
        actions={
          <Button size="small" onClick={onRead}>
            {insertWords.readAgain}
          </Button>
        }
      />
    </>
  );
}
