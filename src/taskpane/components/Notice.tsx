import { MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Out of the flow while silent: an empty region leaves no gap.
  region: { "&:empty": { position: "absolute" } },
  // Word's codes and file names are long words.
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface NoticeProps {
  readonly intent: "success" | "info" | "warning" | "error";
  /** One French sentence or two; null shows nothing. */
  readonly text: string | null;
  /** Buttons about it. */
  readonly actions?: ReactNode;
}

/** What just happened, on screen and to screen readers: the region exists before its text, so that it is announced. */
export function Notice({ intent, text, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.region} role={intent === "error" ? "alert" : "status"}>
      {text !== null && (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody className={styles.text}>{text}</MessageBarBody>
          {actions && <MessageBarActions>{actions}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}
