import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useState } from "react";
import type { Finding } from "../../checker";
import type { GuideEdition } from "../../guide";
import type { HostErrorCode } from "../../host";
import type { Dismissal } from "../../record";
import type {
  CheckState,
  Correction,
  FixState,
  FixTask,
  FlagState,
  MadeFixes,
  RecordState,
  RecordTask,
} from "../../session";
import { CheckProgress } from "../components/CheckProgress";
import { CheckResult } from "../components/CheckResult";
import type { Reason } from "../components/DismissForm";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { fr } from "../strings/fr";

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

export interface CheckViewProps {
  readonly state: CheckState;
  readonly flags: FlagState;
  readonly flagKind: "comments" | "marks";
  readonly fixes: FixState;
  /** What `fixes` is about. */
  readonly fixTask: FixTask;
  /** The last corrections, while they can be taken back. */
  readonly madeFixes: MadeFixes | null;
  readonly references: GuideEdition["references"];
  readonly record: RecordState;
  /** What of it was not kept, or is being changed. */
  readonly recordTask: RecordTask | null;
  /** Name that dismissals are signed with. */
  readonly name: string;
  readonly onCheck: () => void;
  /** Resolves to the reason when the passage could not be selected. */
  readonly onGoTo: (finding: Finding) => Promise<HostErrorCode | null>;
  readonly onFlag: (findings: readonly Finding[]) => void;
  readonly onClearFlags: () => void;
  readonly onDismiss: (finding: Finding, why: Reason) => void;
  readonly onRestore: (dismissals: readonly Dismissal[]) => void;
  /** Null where nothing may be corrected: an auditor's pane. */
  readonly onFix: ((corrections: readonly Correction[]) => void) | null;
  readonly onUndoFixes: () => void;
}

/** The checker. Draws the state, reports clicks; knows neither Word nor rules. */
export function CheckView({ state, onCheck, ...shown }: CheckViewProps) {
  const styles = useStyles();
  const [last, setLast] = useState(state.status === "done" ? state : null);
  const hasRun = last !== null;
  /** What the last check found stays drawn, unseen, while the next one runs: filters and what is open outlast it. */
  if (state.status === "done" && state !== last) setLast(state);
  const isChecking = state.status === "checking";
  return (
    <section className={styles.root} aria-label={fr.check.title} aria-busy={isChecking}>
      {!hasRun && (
        <>
          <h2 className={styles.title}>{fr.check.title}</h2>
          <p className={styles.intro}>{fr.check.intro}</p>
          <p className={styles.intro}>{fr.check.local}</p>
        </>
      )}
      <Button
        appearance={hasRun ? "secondary" : "primary"}
        icon={hasRun ? <ArrowClockwise20Regular /> : null}
        disabledFocusable={isChecking}
        onClick={onCheck}
      >
        {hasRun ? fr.check.runAgain : fr.check.run}
      </Button>
      {isChecking && <CheckProgress step={state.step} />}
      <Notice intent="error" text={state.status === "failed" ? failureText("check", state) : null} />
      {last && (
        <div style={{ display: state.status === "done" ? "contents" : "none" }}>
          <CheckResult result={last} {...shown} />
        </div>
      )}
    </section>
  );
}
