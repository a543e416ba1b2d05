import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableExplanation } from "../../checker";
import { tableLabel } from "../../tables";
import { checkWords } from "./words";

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground3, cursor: "pointer" },
  lines: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

export interface TableReadingDetailsProps {
  readonly account: TableExplanation;
}

/** How the table of a finding was understood, folded until asked for. */
export function TableReadingDetails({ account }: TableReadingDetailsProps) {
  const styles = useStyles();
  const { table, title, headers, added, missing } = account;
  const renamed = headers.filter(({ written, official }) => written !== official);
  return (
    <details>
      <summary className={styles.summary}>{checkWords.reading.summary}</summary>
      <ul className={styles.lines}>
        <li>{checkWords.reading.table(tableLabel(table))}</li>
        <li>{title === null ? checkWords.reading.untitled : checkWords.reading.titled(title)}</li>
        {renamed.map(({ written, official }, rank) => (
          <li key={rank}>{checkWords.reading.header(written, official)}</li>
        ))}
        {headers.length > renamed.length && <li>{checkWords.reading.same(headers.length - renamed.length)}</li>}
        {added.length > 0 && <li>{checkWords.reading.added(added.join(", "))}</li>}
        {missing.length > 0 && <li>{checkWords.reading.missing(missing.join(", "))}</li>}
      </ul>
    </details>
  );
}
