import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checker";
import { SeverityIcon } from "../../components/SeverityIcon";
import { words } from "../words";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "6px", overflowWrap: "anywhere" },
  where: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Lines drawn: an audit that has hardly begun has one for each attendu. */
const shown = 12;

export interface RemainingListProps {
  readonly findings: readonly Finding[];
}

/** What the rules of the audit still ask for before the end. */
export function RemainingList({ findings }: RemainingListProps) {
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.text}>{words.conclude.nothingRemains}</p>;
  return (
    <ul className={styles.list}>
      {findings.slice(0, shown).map(({ key, severity, parts }) => (
        <li key={key} className={styles.line}>
          <SeverityIcon severity={severity} />
          <span>
            {parts.what}
            <span className={styles.where}>{parts.where}</span>
          </span>
        </li>
      ))}
      {findings.length > shown && (
        <li className={styles.text}>{words.conclude.moreRemains(findings.length - shown)}</li>
      )}
    </ul>
  );
}
