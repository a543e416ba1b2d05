import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useId } from "react";
import { insertWords } from "./words";

type Row = keyof typeof insertWords.row;

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface RowButtonsProps {
  readonly isBusy: boolean;
  readonly onAdd: (row: Row) => void;
}

/** One more row in the table where the cursor stands. */
export function RowButtons({ isBusy, onAdd }: RowButtonsProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {insertWords.rows}
      </h2>
      <div className={styles.buttons}>
        {(Object.keys(insertWords.row) as Row[]).map((row) => (
          <Button
            key={row}
            size="small"
            icon={<Add16Regular />}
            aria-label={insertWords.addRow[row]}
            title={insertWords.addRow[row]}
            disabledFocusable={isBusy}
            onClick={() => onAdd(row)}
          >
            {insertWords.row[row]}
          </Button>
        ))}
      </div>
    </section>
  );
}
