import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckState } from "../../session";
import { paneWords } from "../words/paneWords";

type Step = Extract<CheckState, { status: "checking" }>["step"];

const parts: Record<Step, number> = { reading: 0.25, recognising: 0.6, rules: 0.85 };

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0` },
});

export interface CheckProgressProps {
  readonly step: Step;
}

/** How far the check is. */
export function CheckProgress({ step }: CheckProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span aria-hidden>{paneWords.check.step[step]}</span>
      <ProgressBar
        value={parts[step]}
        thickness="large"
        aria-label={paneWords.check.running}
        aria-valuetext={paneWords.check.step[step]}
      />
    </div>
  );
}
