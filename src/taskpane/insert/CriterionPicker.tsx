import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CriterionOutline } from "../../session";
import { insertWords } from "./words";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // Fluent greys the label of an empty box: it looked as if it could not be ticked.
  list: { display: "grid", margin: `0 0 0 -8px`, "& label": { color: tokens.colorNeutralForeground1 } },
  box: { minWidth: 0, flexGrow: 1, "& label": { minWidth: 0, paddingTop: "4px", paddingBottom: "4px" } },
  title: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { whiteSpace: "normal" },
  present: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface CriterionPickerProps {
  readonly outline: readonly CriterionOutline[];
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
  /** What is said of the document as a whole, above the list. */
  readonly children?: ReactNode;
}

/** Picks one, several or all criteria; a chosen one shows its whole title. */
export function CriterionPicker({ outline, chosen, onChange, children }: CriterionPickerProps) {
  const styles = useStyles();
  const isAll = chosen.size === outline.length && outline.length > 0;
  const toggle = (criterion: number) => {
    const next = new Set(chosen);
    if (!next.delete(criterion)) next.add(criterion);
    onChange(next);
  };
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{insertWords.criteria}</legend>
      {children}
      <div className={styles.list}>
        <Checkbox
          checked={isAll || (chosen.size > 0 && "mixed")}
          label={insertWords.all}
          onChange={() => onChange(new Set(isAll ? [] : outline.map(({ number }) => number)))}
        />
        {outline.map(({ number, title, actions, commitments, isPresent }) => (
          <Checkbox
            key={number}
            className={styles.box}
            checked={chosen.has(number)}
            onChange={() => toggle(number)}
            title={title}
            label={
              <>
                <span className={mergeClasses(styles.title, chosen.has(number) && styles.whole)}>
                  {insertWords.criterion(number, title)}
                </span>
                {isPresent && <span className={styles.present}>{insertWords.present(actions, commitments)}</span>}
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
