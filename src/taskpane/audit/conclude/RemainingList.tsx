import { makeStyles, tokens } from "@fluentui/react-components";
import { openExpectations, type AuditResult } from "../../../audit";
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
  readonly result: AuditResult;
}

/**
 * What the rules of the audit still ask for before the end; and the attendus without a verdict where no rule asks for them:
 * those of a criterion that the dossier lacks, or all, where nobody began.
 */
export function RemainingList({ findings, result }: RemainingListProps) {
  const styles = useStyles();
  const open = openExpectations(result);
  const absent = result.criteria.filter(({ isMissing, unset }) => isMissing && unset.length > 0);
  const ofAbsent = absent.flatMap(({ unset }) => unset);
  const untold = findings.length === 0 ? open : ofAbsent;
  if (findings.length === 0 && untold.length === 0)
    return <p className={styles.text}>{words.conclude.nothingRemains}</p>;
  const left = words.conclude.open(
    untold.length,
    untold.length === ofAbsent.length ? absent.map(({ criterion }) => criterion) : [],
  );
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
      {untold.length > 0 && (
        <li className={styles.line}>
          <SeverityIcon severity="warning" />
          {left}
        </li>
      )}
      {findings.length > shown && (
        <li className={styles.text}>{words.conclude.moreRemains(findings.length - shown)}</li>
      )}
    </ul>
  );
}
