import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useState } from "react";
import { CheckProgress } from "../components/CheckProgress";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { CheckResult } from "./CheckResult";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    minHeight: "100%",
    padding: "12px 12px 0",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The checker. Knows neither Word nor rules. */
export function CheckView() {
  const { session, preferences, run } = usePane();
  const styles = useStyles();
  const state = useStore(session.check);
  const [last, setLast] = useState(state.status === "done" ? state : null);
  const hasRun = last !== null;
  /** What the last check found stays drawn, unseen, while the next one runs: filters and what is open outlast it. */
  if (state.status === "done" && state !== last) setLast(state);
  const isChecking = state.status === "checking";
  return (
    <section className={styles.root} aria-label={checkWords.title} aria-busy={isChecking}>
      {!hasRun && (
        <>
          <h2 className={styles.title}>{checkWords.title}</h2>
          <p className={styles.intro}>{checkWords.intro}</p>
          <p className={styles.intro}>{checkWords.local}</p>
        </>
      )}
      <Button
        appearance={hasRun ? "secondary" : "primary"}
        icon={hasRun ? <ArrowClockwise20Regular /> : null}
        disabledFocusable={isChecking}
        onClick={() => run(session.runCheck(preferences.mode))}
      >
        {hasRun ? paneWords.check.runAgain : paneWords.check.run}
      </Button>
      {isChecking && <CheckProgress step={state.step} />}
      <Notice intent="error" text={state.status === "failed" ? failureText("check", state) : null} />
      {last && (
        <div style={{ display: state.status === "done" ? "contents" : "none" }}>
          <CheckResult result={last} />
        </div>
      )}
    </section>
  );
}
