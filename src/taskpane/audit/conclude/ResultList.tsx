import { makeStyles, tokens } from "@fluentui/react-components";
import { auditLabel, stateWords, type AuditPolicy, type CriterionResult } from "../../../audit";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    paddingBottom: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The result of each criterion, with the attendus it comes from. */
export function ResultList() {
  const { account } = useAudit();
  const styles = useStyles();
  const { policy } = account.record;
  return (
    <>
      <p className={styles.hint}>{words.conclude.rule}</p>
      <ul className={styles.list}>
        {account.result.criteria.map((result) => (
          <li key={result.criterion} className={styles.line}>
            <span className={styles.number}>{result.criterion}</span>
            <span>
              {result.isMissing ? words.conclude.missing : stateWords(result, policy)}
              <span className={styles.facts}>{factsOf(result, policy)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function factsOf(result: CriterionResult, policy: AuditPolicy): string {
  const { effectiveness, majors, minors, unset, ungraded, unverified } = result;
  const lists: readonly (readonly [keyof typeof words.conclude.lists, readonly string[]])[] = [
    ["majors", majors],
    ["minors", minors],
    ["unset", unset],
    ["ungraded", ungraded],
    ["unverified", unverified],
  ];
  return [
    ...(effectiveness ? [words.conclude.effectiveness(auditLabel("effectiveness", effectiveness, policy))] : []),
    ...lists.filter(([, ids]) => ids.length > 0).map(([list, ids]) => words.conclude.lists[list](ids)),
  ].join(" · ");
}
