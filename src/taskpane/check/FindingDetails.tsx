import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, TableExplanation } from "../../checker";
import { usePane } from "../state/usePane";
import { FixButtons } from "./FixButtons";
import { GuideLink } from "./GuideLink";
import { TableReadingDetails } from "./TableReadingDetails";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0 },
  },
  excerpt: {
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
  },
});

export interface FindingDetailsProps {
  readonly finding: Finding;
  /** How the tables were understood. */
  readonly accounts: readonly TableExplanation[];
}

/** What to do, why, on which sentence of the guide, and the words found. */
export function FindingDetails({ finding, accounts }: FindingDetailsProps) {
  const { edition, preferences } = usePane();
  const styles = useStyles();
  const reference = edition.references[finding.source];
  const account = accounts.find((one) => isOf(one, finding));
  return (
    <dl className={styles.root}>
      {finding.text && (
        <div>
          <dt>{checkWords.findings.quote}</dt>
          <dd className={styles.excerpt}>{`«\u00a0${finding.text}\u00a0»`}</dd>
        </div>
      )}
      <div>
        <dt>{checkWords.findings.how}</dt>
        <dd>{finding.parts.how}</dd>
      </div>
      {preferences.mode === "school" && finding.fixes.length > 0 && (
        <div>
          <dt hidden>{checkWords.fixes.title}</dt>
          <dd>
            <FixButtons finding={finding} />
          </dd>
        </div>
      )}
      <div>
        <dt>{checkWords.findings.why}</dt>
        <dd>{finding.parts.why}</dd>
      </div>
      {reference && (
        <div>
          <dt hidden>{checkWords.reference.guideOnly}</dt>
          <dd>
            <GuideLink reference={reference} />
          </dd>
        </div>
      )}
      {account && (
        <div>
          <dd>
            <TableReadingDetails account={account} />
          </dd>
        </div>
      )}
      {finding.location === null && (
        <div>
          <dd>{checkWords.findings.noPlace}</dd>
        </div>
      )}
    </dl>
  );
}

/** Whether an account is that of a finding's table. */
function isOf({ criterion, block, table }: TableExplanation, finding: Finding): boolean {
  return finding.table === table && finding.block === block && finding.criterion === criterion;
}
