import { makeStyles, tokens } from "@fluentui/react-components";
import type { AuditPolicy, ConsensusChoice, SettledPoint } from "../../../audit";
import { capitalisedLabel } from "../capitalisedLabel";
import { verdictText } from "../verdictText";
import { words } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  line: { overflowWrap: "anywhere" },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SettledListProps {
  readonly points: readonly SettledPoint[];
  readonly policy: AuditPolicy;
}

/** What was settled: the word retained, its reason, by whom it was noted and when. */
export function SettledList({ points, policy }: SettledListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {points.map(({ choice, settled }) => {
        const { about, retained, reason } = settledText(choice, policy);
        const by = settled && words.team.settledBy(settled.by, settled.day);
        return (
          <li key={about} className={styles.line}>
            {`${about}\u00a0: ${retained}`}
            <span className={styles.facts}>{[reason, by].filter(Boolean).join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
}

function settledText(choice: ConsensusChoice, policy: AuditPolicy) {
  switch (choice.kind) {
    case "verdict":
      return { about: choice.expectation, retained: verdictText(choice, policy), reason: choice.reason };
    case "effectiveness":
      return {
        about: words.team.effectivenessOf(choice.criterion),
        retained: choice.effectiveness ? capitalisedLabel("effectiveness", choice.effectiveness, policy) : "",
        reason: "",
      };
    case "opinion":
      return {
        about: words.conclude.opinion,
        retained: choice.opinion ? capitalisedLabel("opinion", choice.opinion, policy) : "",
        reason: choice.motive,
      };
  }
}
