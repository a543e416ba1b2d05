import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableAccount } from "../../checker";
import { fr } from "../words/paneWords";

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
  readonly account: TableAccount;
}

/** How the table of a finding was understood, folded until asked for. */
export function TableReadingDetails({ account }: TableReadingDetailsProps) {
  const styles = useStyles();
  const { table, title, headers, added, missing } = account;
  const renamed = headers.filter(({ written, official }) => written !== official);
  return (
    <details>
      <summary className={styles.summary}>{fr.reading.summary}</summary>
      <ul className={styles.lines}>
        <li>{fr.reading.table(fr.insert.tables[table])}</li>
        <li>{title === null ? fr.reading.untitled : fr.reading.titled(title)}</li>
        {renamed.map(({ written, official }, rank) => (
          <li key={rank}>{fr.reading.header(written, official)}</li>
        ))}
        {headers.length > renamed.length && <li>{fr.reading.same(headers.length - renamed.length)}</li>}
        {added.length > 0 && <li>{fr.reading.added(added.join(", "))}</li>}
        {missing.length > 0 && <li>{fr.reading.missing(missing.join(", "))}</li>}
      </ul>
    </details>
  );
}
