import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, TableExplanation } from "../../checker";
import type { Reference } from "../../guide";
import type { Correction } from "../../session";
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
  /** The passage the rule rests on; undefined when this edition lacks it. */
  readonly reference: Reference | undefined;
  /** How its table was understood; undefined when it speaks of none that is there. */
  readonly account: TableExplanation | undefined;
  readonly isFixing: boolean;
  /** Null where nothing may be corrected: an auditor's pane. */
  readonly onFix: ((correction: Correction) => void) | null;
}

/** What to do, why, on which sentence of the guide, and the words found. */
export function FindingDetails({ finding, reference, account, isFixing, onFix }: FindingDetailsProps) {
  const styles = useStyles();
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
      {onFix && finding.fixes.length > 0 && (
        <div>
          <dt hidden>{checkWords.fixes.title}</dt>
          <dd>
            <FixButtons finding={finding} isBusy={isFixing} onFix={onFix} />
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
