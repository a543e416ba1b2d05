import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../words";

const useStyles = makeStyles({
  hint: { margin: "0 0 4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0 },
  },
});

/** The keys of the grid. */
export function KeyHelp() {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.hint}>{words.grid.keysHint}</p>
      <dl className={styles.list}>
        {words.grid.keyList.flatMap(([keys, what]) => [
          <dt key={keys}>{keys}</dt>,
          <dd key={`${keys} ${what}`}>{what}</dd>,
        ])}
      </dl>
    </div>
  );
}
