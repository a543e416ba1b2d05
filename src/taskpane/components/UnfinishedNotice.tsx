import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { UnfinishedState } from "../../session";
import { failureText } from "../failures/failureText";
import { useElementRef } from "../state/useElementRef";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { Notice } from "./Notice";

const words = paneWords.unfinished;

const useStyles = makeStyles({ root: { "& > div:not(:empty)": { margin: "4px 4px 0" } } });

/**
 * A write that stopped halfway, above every view: what it was, and the two ways out. That it is resolved is told once the
 * host says so.
 */
export function UnfinishedNotice() {
  const { session, run } = usePane();
  const styles = useStyles();
  const state = useStore(session.unfinished);
  const [closed, setClosed] = useState<UnfinishedState | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const [close, attachClose] = useElementRef<HTMLButtonElement>();
  const isOpen = state.status === "found" || state.status === "resolving";
  const resolved = state.status === "resolved" && state !== closed ? state : null;
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on from what it did.
    if (resolved && document.activeElement === document.body) close.current?.focus();
  }, [resolved, close]);
  const goToMark = async (): Promise<void> => {
    if (state.status !== "forgotten") return;
    const code = await session.goTo({ location: state.location });
    setLost(code && failureText("go-to-finding", { code }));
  };
  const isResolving = state.status === "resolving";
  return (
    <div className={styles.root}>
      <Notice
        intent="error"
        text={isOpen ? unfinishedText(state) : null}
        actions={
          <>
            <Button
              size="small"
              disabledFocusable={isResolving}
              onClick={() => run(session.resolveUnfinished("finish"))}
            >
              {words.finish}
            </Button>
            <Button size="small" disabledFocusable={isResolving} onClick={() => run(session.resolveUnfinished("undo"))}>
              {words.undo}
            </Button>
          </>
        }
      />
      <Notice
        intent="warning"
        text={state.status === "forgotten" ? [words.forgotten, lost].filter(Boolean).join(" ") : null}
        actions={
          <Button size="small" onClick={() => run(goToMark())}>
            {words.goTo}
          </Button>
        }
      />
      <Notice
        intent="success"
        text={resolved && words.resolved[resolved.how](resolved.write.label)}
        actions={
          <Button ref={attachClose} size="small" onClick={() => setClosed(state)}>
            {words.close}
          </Button>
        }
      />
    </div>
  );
}

function unfinishedText(state: Extract<UnfinishedState, { status: "found" | "resolving" }>): string {
  const found = words.found(state.write.label);
  if (state.status === "resolving") return `${found} ${words.resolving}`;
  return state.failure ? `${found} ${failureText(`resolve-${state.failure.how}`, state.failure)}` : found;
}
