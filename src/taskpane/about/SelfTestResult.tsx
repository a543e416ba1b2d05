import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { abilityIds, type AbilityState, type SelfTestState } from "../../session/selftest";
import { Notice } from "../components/Notice";
import { selfTestWords as words } from "./selfTestWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

export interface SelfTestResultProps {
  readonly state: Extract<SelfTestState, { status: "done" }>;
  /** What can be done with the trace. */
  readonly children: ReactNode;
}

/** What this Word can do, probe by probe, and what is left to try by hand. */
export function SelfTestResult({ state, children }: SelfTestResultProps) {
  const styles = useStyles();
  const { abilities, trace, stopped } = state;
  const lines = (["can", "cannot", "untried"] as const).flatMap((wanted: AbilityState) => {
    const ids = abilityIds.filter((id) => abilities[id] === wanted);
    return ids.length > 0 ? [words[wanted](ids)] : [];
  });
  return (
    <div className={styles.root}>
      <Notice intent="warning" text={stopped && words.stopped[stopped]} />
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <h4 className={styles.heading}>{words.details}</h4>
      <ul className={styles.list}>
        {trace.probes.map(({ id, outcome, differs }) => (
          <li key={id}>
            {words.outcome(id, outcome)}
            {outcome === "otherwise" && ` (${words.otherwise(differs.length)})`}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{words.byHand}</h4>
      <ul className={styles.list}>
        {words.byHandLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4 className={styles.heading}>{words.trace}</h4>
      <p className={styles.text}>{words.traceHint}</p>
      {children}
    </div>
  );
}
