import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync12Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";
import { People12Regular } from "@fluentui/react-icons/svg/people";
import { QuestionCircle12Regular } from "@fluentui/react-icons/svg/question-circle";
import { useId } from "react";
import type { CriterionProgress } from "../gridView";
import { words } from "../words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px" },
  // As many as the guide has side by side; those that an académie adds go to the next line.
  strip: { display: "grid", gridTemplateColumns: "repeat(8, minmax(0, 1fr))", gap: "2px" },
  item: {
    position: "relative",
    display: "grid",
    alignContent: "start",
    justifyItems: "center",
    minHeight: "40px",
    padding: "2px 0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0, opacity: 0, cursor: "pointer" },
  signs: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    columnGap: "1px",
    alignItems: "center",
    fontSize: "11px",
    lineHeight: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: "0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface CriterionNavProps {
  readonly criteria: readonly CriterionProgress[];
  readonly current: number;
  readonly onSelect: (criterion: number) => void;
}

/** The audit at a glance: every criterion with what waits in it, each a click or an arrow key away. */
export function CriterionNav({ criteria, current, onSelect }: CriterionNavProps) {
  const styles = useStyles();
  const name = useId();
  const here = criteria.find(({ criterion }) => criterion === current);
  const sum = (key: "done" | "total") => criteria.reduce((total, one) => total + one[key], 0);
  return (
    <div className={styles.root}>
      <div className={styles.strip} role="radiogroup" aria-label={words.criterion.all}>
        {criteria.map((one) => (
          <label
            key={one.criterion}
            className={mergeClasses(styles.item, one.criterion === current && styles.current)}
            title={words.criterion.name(one)}
          >
            <input
              className={styles.input}
              type="radio"
              name={name}
              aria-label={words.criterion.name(one)}
              checked={one.criterion === current}
              onChange={() => onSelect(one.criterion)}
            />
            <span aria-hidden>{one.criterion}</span>
            <Signs {...one} />
          </label>
        ))}
      </div>
      {here && (
        <div className={styles.facts}>
          <span>{words.criterion.facts(here)}</span>
          <span>{words.criterion.total(sum("done"), sum("total"))}</span>
        </div>
      )}
    </div>
  );
}

/** What waits, at a glance; the words stand in the name, and under the strip for the criterion at work. */
function Signs({ done, total, gaps, unverified, divergences, formerOpen, isToReview }: CriterionProgress) {
  const styles = useStyles();
  return (
    <span className={styles.signs} aria-hidden>
      {done < total ? total - done : <Checkmark12Filled />}
      {gaps > 0 && <ErrorCircle12Filled />}
      {unverified > 0 && <QuestionCircle12Regular />}
      {(isToReview || formerOpen > 0) && <ArrowSync12Regular />}
      {divergences > 0 && <People12Regular />}
    </span>
  );
}
