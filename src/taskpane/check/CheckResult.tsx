import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../checker";
import type { CheckState } from "../../session";
import { Notice, type NoticeProps } from "../components/Notice";
import { recordNotice } from "../components/recordNotice";
import { visuallyHidden } from "../components/visuallyHidden";
import { failureText } from "../failures/failureText";
import { loggedJump } from "../failures/logFailures";
import { useElementRef } from "../state/useElementRef";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { DismissedList } from "./DismissedList";
import { DismissForm, type Reason } from "./DismissForm";
import { FindingDetails } from "./FindingDetails";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FindingStepper } from "./FindingStepper";
import { FixAllPanel } from "./FixAllPanel";
import { FlagPanel } from "./FlagPanel";
import { noFilter, useFindingList } from "./useFindingList";
import { checkWords } from "./words";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "grid",
    margin: "auto -12px 0",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  spoken: visuallyHidden,
});

export interface CheckResultProps {
  readonly result: Extract<CheckState, { status: "done" }>;
}

/** What a check found: counts, filters, list, and the way to the document. */
export function CheckResult({ result }: CheckResultProps) {
  const { session, preferences, keep, run } = usePane();
  const styles = useStyles();
  const record = useStore(session.record);
  const recordTask = useStore(session.recordTask);
  const { report } = result;
  const list = useFindingList(report.findings);
  const [jump, setJump] = useState<{ finding: Finding; notice: NoticeProps } | null>(null);

  const goTo = async (finding: Finding) => {
    list.setCurrent(finding);
    if (!finding.location) return setJump(null);
    const code = await loggedJump("go-to-finding", session.goTo(finding));
    const notice: NoticeProps = code
      ? { intent: "error", text: failureText("go-to-finding", { code }) }
      : { intent: "success", text: checkWords.findings.reached(finding.parts.where) };
    setJump({ finding, notice });
  };

  /** The last one set aside here, as long as it is: the way back stays at hand, and takes the focus of the lost card. */
  const [asideKey, setAsideKey] = useState<string | null>(null);
  const aside = report.dismissed.find(({ key }) => key === asideKey);
  const [undo, attachUndo] = useElementRef<HTMLButtonElement>();
  const isAside = aside !== undefined;
  useEffect(() => {
    if (isAside) undo.current?.focus();
  }, [isAside, undo]);
  // A new check brings new accounts, a dismissal does not: what was told of the one before is over.
  const [accounts, setAccounts] = useState(result.accounts);
  if (accounts !== result.accounts) {
    setAccounts(result.accounts);
    setJump(null);
    setAsideKey(null);
  }
  const isSaving = record.status === "ready" && record.isSaving;
  const dismissals = report.dismissed.map(({ dismissal }) => dismissal);
  const dismiss = (finding: Finding, why: Reason) => {
    setAsideKey(finding.key);
    keep({ name: why.by });
    run(session.dismiss([finding], why));
  };

  const isClean = report.findings.length === 0;
  const failure = jump?.notice.intent === "error" ? jump.notice.text : null;
  const { error, warning, info } = report.summary;
  return (
    <>
      <p className={styles.facts}>{checkWords.facts(result.pages, result.tables, result.elapsed)}</p>
      <p className={styles.spoken} role="status">
        {jump?.notice.intent === "success" ? jump.notice.text : checkWords.found(error, warning, info)}
      </p>
      <Notice
        intent="warning"
        text={report.crashed.length > 0 ? checkWords.crashed(report.crashed.map(({ rule }) => rule)) : null}
      />
      <Notice {...recordNotice(record, recordTask)} />
      {isClean && (
        <Notice intent="success" text={dismissals.length > 0 ? checkWords.cleanButAside : checkWords.clean} />
      )}
      {!isClean && <FindingFilters report={report} filter={list.filter} onChange={list.setFilter} />}
      <FlagPanel shown={list.shown} />
      {preferences.mode === "school" && <FixAllPanel shown={list.shown} />}
      <Notice intent="error" text={failure} />
      {!isClean && list.shown.length === 0 && (
        <>
          <p className={styles.facts}>{checkWords.filters.none}</p>
          <Button onClick={() => list.setFilter(noFilter)}>{checkWords.filters.reset}</Button>
        </>
      )}
      {list.shown.length > 0 && (
        <FindingList
          list={list}
          onGoTo={(finding) => void goTo(finding)}
          detailsOf={(finding) => (
            <>
              <FindingDetails finding={finding} accounts={result.accounts} />
              <DismissForm name={preferences.name} isBusy={isSaving} onDismiss={(why) => dismiss(finding, why)} />
            </>
          )}
        />
      )}
      <DismissedList dismissals={dismissals} />
      <div className={styles.foot}>
        {aside && (
          <div className={styles.undo}>
            <Notice
              intent="success"
              text={checkWords.dismiss.done(aside.parts.where)}
              actions={
                <Button
                  ref={attachUndo}
                  size="small"
                  disabledFocusable={isSaving}
                  aria-label={checkWords.dismiss.undo(aside.parts.where)}
                  onClick={() => run(session.restore([aside.dismissal]))}
                >
                  {checkWords.dismiss.restore}
                </Button>
              }
            />
          </div>
        )}
        {list.shown.length > 0 && (
          <FindingStepper
            rank={list.rank}
            total={list.shown.length}
            onStep={(rank) => void (list.shown[rank] && goTo(list.shown[rank]))}
          />
        )}
      </div>
    </>
  );
}
