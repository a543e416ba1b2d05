import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { repeatable } from "../../components/DoubleClickGuard";
import { words } from "../words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto", alignItems: "center", columnGap: "2px" },
  button: { minWidth: "28px", padding: 0 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: "2px 4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How far the scoring of a criterion is. */
export interface CriterionProgress {
  readonly criterion: number;
  readonly title: string;
  readonly done: number;
  readonly total: number;
}

export interface CriterionNavProps {
  readonly criteria: readonly CriterionProgress[];
  readonly current: number;
  readonly onSelect: (criterion: number) => void;
}

/** Which criterion is scored, and how far each is. */
export function CriterionNav({ criteria, current, onSelect }: CriterionNavProps) {
  const styles = useStyles();
  const rank = criteria.findIndex(({ criterion }) => criterion === current);
  const here = criteria[rank];
  const sum = (key: "done" | "total") => criteria.reduce((total, one) => total + one[key], 0);
  const step = (by: number) => {
    const next = criteria[rank + by];
    if (next) onSelect(next.criterion);
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Button
          {...repeatable}
          className={styles.button}
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={words.criterion.previous}
          title={words.criterion.previous}
          disabledFocusable={rank <= 0}
          onClick={() => step(-1)}
        />
        <Select aria-label={words.criterion.label} value={current} onChange={(_, { value }) => onSelect(Number(value))}>
          {criteria.map(({ criterion, title, done, total }) => (
            <option key={criterion} value={criterion}>
              {words.criterion.option(criterion, title, done, total, done === total)}
            </option>
          ))}
        </Select>
        <Button
          {...repeatable}
          className={styles.button}
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={words.criterion.next}
          title={words.criterion.next}
          disabledFocusable={rank === criteria.length - 1}
          onClick={() => step(1)}
        />
      </div>
      {here && (
        <div className={styles.facts}>
          <span>{words.criterion.progress(here.done, here.total)}</span>
          <span>{words.criterion.all(sum("done"), sum("total"))}</span>
        </div>
      )}
    </div>
  );
}
