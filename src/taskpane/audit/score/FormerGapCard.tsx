import { makeStyles, tokens } from "@fluentui/react-components";
import {
  followUpWords,
  formerGapWords,
  notReexamined,
  outcomeLabels,
  outcomes,
  type FollowedGap,
  type Outcome,
} from "../../../audit";
import { capitalise } from "../../../french";
import { words } from "../words";
import { ChoiceButtons } from "./ChoiceButtons";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, whiteSpace: "pre-line" },
  facts: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const none = "none";
const choices: readonly (Outcome | typeof none)[] = [...outcomes, none];

export interface FormerGapCardProps {
  readonly gap: FollowedGap;
  /** What the person at work says became of it; null: not examined again. */
  readonly own: Outcome | null;
  /** The attendu is named: it stands in no list of attendus. */
  readonly isNamed: boolean;
  /** Null: the person at work is no auditor, and says nothing of it. */
  readonly onFollowUp: ((outcome: Outcome | null) => void) | null;
}

/** An écart of a former audit, with its préconisations, and the one choice of what became of it. */
export function FormerGapCard({ gap, own, isNamed, onFollowUp }: FormerGapCardProps) {
  const styles = useStyles();
  const text = [isNamed && gap.expectation, formerGapWords(gap)].filter(Boolean).join(", ");
  return (
    <div className={styles.root} role="group" aria-label={text}>
      <p className={styles.text}>{text}</p>
      {gap.advice.map(({ id, text: advised }) => (
        <p key={id} className={styles.text}>
          {words.former.advice(advised)}
        </p>
      ))}
      {gap.said.length > 0 && <p className={styles.facts}>{capitalise(followUpWords(gap))}</p>}
      {onFollowUp && (
        <ChoiceButtons
          label={words.former.outcome(gap.expectation)}
          choices={choices.map((value) => ({
            value,
            label: capitalise(value === none ? notReexamined : outcomeLabels[value]),
            key: null,
          }))}
          chosen={own ?? none}
          onChoose={(value) => onFollowUp(value === none ? null : value)}
        />
      )}
    </div>
  );
}
