import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProbeResult } from "../../host";
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

/** What this Word can do, probe by probe. */
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
        {trace.probes.map((probe) => (
          <li key={probe.id}>
            {words.outcome(probe.id, probe.outcome)}
            {details(probe)}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{words.trace}</h4>
      <p className={styles.text}>{words.traceHint}</p>
      {children}
    </div>
  );
}

/** What of a probe is otherwise, and what nobody tried; empty where its outcome says all. */
function details({ outcome, differs, untried }: ProbeResult): string {
  const parts = [
    outcome === "otherwise" && words.otherwise(differs.length),
    (outcome === "otherwise" || outcome === "as-expected") && untried.length > 0 && words.untriedFacts(untried.length),
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}
