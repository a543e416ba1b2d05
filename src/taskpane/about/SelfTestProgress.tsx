import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ProbeAnswer } from "../../host";
import type { SelfTestState } from "../../session/selftest";
import { selfTestWords as words } from "./selfTestWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SelfTestProgressProps {
  readonly state: Extract<SelfTestState, { status: "working" }>;
  readonly onAnswer: (answer: ProbeAnswer) => void;
  readonly onStop: () => void;
}

/** How far the self-test is, and what it asks of the person. */
export function SelfTestProgress({ state, onAnswer, onStop }: SelfTestProgressProps) {
  const styles = useStyles();
  const { done, total, probe, question } = state;
  const step = words.step(done, total, probe);
  const asked = question && words.questions[question];
  return (
    <div className={styles.root}>
      <span aria-hidden>{step}</span>
      <ProgressBar value={done / total} thickness="large" aria-label={words.running} aria-valuetext={step} />
      <div role="status">{asked && <p className={styles.question}>{asked.text}</p>}</div>
      <div className={styles.buttons}>
        {asked && (
          <>
            <Button appearance="primary" onClick={() => onAnswer("yes")}>
              {asked.yes}
            </Button>
            {asked.no && <Button onClick={() => onAnswer("no")}>{asked.no}</Button>}
            <Button onClick={() => onAnswer("skipped")}>{words.skip}</Button>
          </>
        )}
        <Button appearance="subtle" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}
