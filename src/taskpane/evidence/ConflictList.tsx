import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceConflict, EvidenceDecision } from "../../evidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  said: { margin: "0 0 4px", overflowWrap: "anywhere" },
  what: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  radios: {
    marginLeft: "-8px",
    "& label": {
      color: tokens.colorNeutralForeground1,
      overflowWrap: "anywhere",
      paddingTop: "4px",
      paddingBottom: "4px",
    },
  },
});

export interface ConflictListProps {
  readonly conflicts: readonly EvidenceConflict[];
  readonly decisions: readonly EvidenceDecision[];
  /** The number of a piece, by its key. */
  readonly numberOf: (key: string) => string;
  readonly onDecide: (decisions: readonly EvidenceDecision[]) => void;
  /** The list is the school's, and never written over: what it says can be taken, at once. Null: it is ours. */
  readonly onTake: ((decisions: readonly EvidenceDecision[]) => void) | null;
}

/** Where the register and the list disagree: a person says which one is right. */
export function ConflictList({ conflicts, decisions, numberOf, onDecide, onTake }: ConflictListProps) {
  const styles = useStyles();
  const taken = ({ key, field }: EvidenceConflict): EvidenceDecision => ({ key, field, side: "document" });
  const decide = ({ key, field }: EvidenceConflict, side: EvidenceDecision["side"]) =>
    onDecide([...decisions.filter((one) => one.key !== key || one.field !== field), { key, field, side }]);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{evidenceWords.conflicts.title(conflicts.length)}</legend>
      <p className={styles.hint}>{onTake ? evidenceWords.conflicts.hintTheirs : evidenceWords.conflicts.hint}</p>
      {conflicts.length > 1 && (
        <Button size="small" onClick={() => (onTake ?? onDecide)(conflicts.map(taken))}>
          {evidenceWords.conflicts.all}
        </Button>
      )}
      <ul className={styles.list}>
        {conflicts.map((conflict) => {
          const { key, field } = conflict;
          const what = evidenceWords.conflicts.of(numberOf(key), evidenceWords.field[field].toLowerCase());
          const side = decisions.find((one) => one.key === key && one.field === field)?.side ?? "";
          return (
            <li key={`${key} ${field}`} className={styles.item}>
              <span className={styles.what}>{what}</span>
              {onTake ? (
                <>
                  {sides.map((one) => (
                    <p key={one} className={styles.said}>
                      {said(conflict, one)}
                    </p>
                  ))}
                  <Button
                    size="small"
                    aria-label={`${evidenceWords.conflicts.take}, ${what}`}
                    onClick={() => onTake([taken(conflict)])}
                  >
                    {evidenceWords.conflicts.take}
                  </Button>
                </>
              ) : (
                <RadioGroup
                  className={styles.radios}
                  aria-label={what}
                  value={side}
                  onChange={(_, { value }) => decide(conflict, value as EvidenceDecision["side"])}
                >
                  {sides.map((one) => (
                    <Radio key={one} value={one} label={said(conflict, one)} />
                  ))}
                </RadioGroup>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

const sides = ["document", "register"] as const;

function said(conflict: EvidenceConflict, side: EvidenceDecision["side"]): string {
  return evidenceWords.conflicts.side(evidenceWords.conflicts[side], conflict[side]);
}
