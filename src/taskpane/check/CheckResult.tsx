import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../checker";
import type { CheckState } from "../../session";
import { failureText } from "../failures/failureText";
import { useElementRef } from "../state/useElementRef";
import { noFilter, useFindingList } from "./useFindingList";
import { fr } from "../words/paneWords";
import type { CheckViewProps } from "./CheckView";
import { DismissForm } from "./DismissForm";
import { DismissedList } from "./DismissedList";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FindingStepper } from "./FindingStepper";
import { FixAllPanel } from "./FixAllPanel";
import { FlagPanel } from "./FlagPanel";
import { Notice, type NoticeProps } from "../components/Notice";
import { recordNotice } from "../components/recordNotice";

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
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface CheckResultProps extends Pick<
  CheckViewProps,
  | "references"
  | "flags"
  | "flagKind"
  | "fixes"
  | "fixTask"
  | "madeFixes"
  | "record"
  | "recordTask"
  | "name"
  | "onGoTo"
  | "onFlag"
  | "onClearFlags"
  | "onDismiss"
  | "onRestore"
  | "onFix"
  | "onUndoFixes"
> {
  readonly result: Extract<CheckState, { status: "done" }>;
}

/** What a check found: counts, filters, list, and the way to the document. */
export function CheckResult({
  result,
  references,
  flags,
  flagKind,
  fixes,
  fixTask,
  madeFixes,
  record,
  recordTask,
  name,
  onGoTo,
  onFlag,
  onClearFlags,
  onDismiss,
  onRestore,
  onFix,
  onUndoFixes,
}: CheckResultProps) {
  const styles = useStyles();
  const { report } = result;
  const list = useFindingList(report.findings);
  const [jump, setJump] = useState<{ finding: Finding; notice: NoticeProps } | null>(null);

  const goTo = async (finding: Finding) => {
    list.setCurrent(finding);
    if (!finding.location) return setJump(null);
    const code = await onGoTo(finding);
    const notice: NoticeProps = code
      ? { intent: "error", text: failureText("go-to-finding", { code }) }
      : { intent: "success", text: fr.findings.reached(finding.parts.where) };
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
  const kept = record.status === "ready" ? record.record.dismissals : [];
  const dismissals = report.dismissed.map(({ dismissal }) => dismissal);

  const isClean = report.findings.length === 0;
  const failure = jump?.notice.intent === "error" ? jump.notice.text : null;
  const { error, warning, info } = report.summary;
  return (
    <>
      <p className={styles.facts}>{fr.check.facts(result.pages, result.tables, result.elapsed)}</p>
      <p className={styles.spoken} role="status">
        {jump?.notice.intent === "success" ? jump.notice.text : fr.check.found(error, warning, info)}
      </p>
      <Notice
        intent="warning"
        text={report.crashed.length > 0 ? fr.check.crashed(report.crashed.map(({ rule }) => rule)) : null}
      />
      <Notice {...recordNotice(record, recordTask)} />
      {isClean && <Notice intent="success" text={dismissals.length > 0 ? fr.check.cleanButAside : fr.check.clean} />}
      {!isClean && <FindingFilters report={report} filter={list.filter} onChange={list.setFilter} />}
      <FlagPanel state={flags} kind={flagKind} shown={list.shown} onShow={onFlag} onClear={onClearFlags} />
      {onFix && (
        <FixAllPanel
          state={fixes}
          task={fixTask}
          made={madeFixes}
          shown={list.shown}
          onFix={onFix}
          onUndo={onUndoFixes}
        />
      )}
      <Notice intent="error" text={failure} />
      {!isClean && list.shown.length === 0 && (
        <>
          <p className={styles.facts}>{fr.filters.none}</p>
          <Button onClick={() => list.setFilter(noFilter)}>{fr.filters.reset}</Button>
        </>
      )}
      {list.shown.length > 0 && (
        <FindingList
          groups={list.groups}
          references={references}
          accounts={result.accounts}
          current={list.current}
          hidden={list.hidden}
          onMore={list.showMore}
          onOpen={list.setCurrent}
          onGoTo={(finding) => void goTo(finding)}
          isFixing={fixes.status === "fixing"}
          onFix={onFix && ((correction) => onFix([correction]))}
          actionsOf={(finding) => (
            <DismissForm
              name={name}
              isBusy={isSaving}
              onDismiss={(why) => {
                setAsideKey(finding.key);
                onDismiss(finding, why);
              }}
            />
          )}
        />
      )}
      <DismissedList
        dismissals={dismissals}
        gone={kept.filter(({ key }) => !dismissals.some((one) => one.key === key))}
        isBusy={isSaving}
        onRestore={onRestore}
      />
      <div className={styles.foot}>
        {aside && (
          <div className={styles.undo}>
            <Notice
              intent="success"
              text={fr.dismiss.done(aside.parts.where)}
              actions={
                <Button
                  ref={attachUndo}
                  size="small"
                  disabledFocusable={isSaving}
                  aria-label={fr.dismiss.undo(aside.parts.where)}
                  onClick={() => onRestore([aside.dismissal])}
                >
                  {fr.dismiss.restore}
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
