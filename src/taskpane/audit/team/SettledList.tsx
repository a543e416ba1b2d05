import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditPolicy, ConsensusChoice, SettledPoint } from "../../../audit";
import { capitalisedLabel } from "../capitalisedLabel";
import { verdictText } from "../verdictText";
import { words } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "4px",
    overflowWrap: "anywhere",
  },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SettledListProps {
  readonly points: readonly SettledPoint[];
  readonly policy: AuditPolicy;
  /** It is to be settled again. */
  readonly onReopen: (settled: ConsensusChoice) => void;
}

/** What was settled: the word retained, its reason, by whom it was noted and when, and the way to open it again. */
export function SettledList({ points, policy, onReopen }: SettledListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {points.map(({ choice, settled, since }) => {
        const { about, retained, reason } = settledText(choice, policy);
        const by = settled && words.team.settledBy(settled.by, settled.day);
        return (
          <li key={about} className={styles.line}>
            <span>
              {`${about}\u00a0: ${retained}`}
              <span className={styles.facts}>{[reason, by].filter(Boolean).join(" · ")}</span>
              {since.length > 0 && <span className={styles.facts}>{words.team.saidSince(since)}</span>}
            </span>
            <Button size="small" aria-label={words.team.reopenOn(about)} onClick={() => onReopen(choice)}>
              {words.team.reopen}
            </Button>
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
