import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState } from "react";
import type { GuideEdition } from "../../guide";
import type { DossierSettings } from "../../record";
import type { CheckState, CriterionOutline, RecordState, RecordTask } from "../../session";
import { CheckProgress } from "../components/CheckProgress";
import { Notice, type NoticeProps } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { paneWords } from "../words/paneWords";
import { DossierProgress } from "./DossierProgress";
import { RecordErrorNotice } from "./RecordErrorNotice";
import type { RuleTitle } from "./RuleSwitches";
import { SettingsForm } from "./SettingsForm";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXL, padding: "12px" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface DossierViewProps {
  readonly check: CheckState;
  readonly record: RecordState;
  /** What of it was not kept, or is being changed. */
  readonly recordTask: RecordTask | null;
  readonly outline: readonly CriterionOutline[];
  readonly editions: readonly Pick<GuideEdition, "id" | "title">[];
  readonly rules: readonly RuleTitle[];
  readonly onCheck: () => void;
  readonly onLoad: () => void;
  readonly onSave: (settings: DossierSettings) => void;
  readonly onReset: () => void;
  /** Copies the report of the last check; false when the clipboard is closed to us. */
  readonly onCopy: () => Promise<boolean>;
}

/** The dossier as a whole: how far it is, and what is to be known of it. Draws states, reports clicks. */
export function DossierView({ check, record, recordTask, outline, editions, rules, ...act }: DossierViewProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<NoticeProps | null>(null);
  const { onLoad } = act;
  const isUnread = record.status === "unread";
  useEffect(() => {
    if (isUnread) onLoad();
    // Once, when the view opens on a document that nobody has read yet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const copy = async () => {
    const isDone = await act.onCopy();
    setCopied(
      isDone
        ? { intent: "success", text: dossierWords.dossier.copied }
        : { intent: "error", text: dossierWords.dossier.notCopied },
    );
  };
  return (
    <div className={styles.root}>
      <section className={styles.part} aria-label={dossierWords.dossier.state} aria-busy={check.status === "checking"}>
        <h2 className={styles.title}>{dossierWords.dossier.state}</h2>
        {check.status !== "done" && <p className={styles.text}>{dossierWords.dossier.notChecked}</p>}
        {check.status === "checking" && <CheckProgress step={check.step} />}
        <Notice intent="error" text={check.status === "failed" ? failureText("check", check) : null} />
        {check.status === "done" && <DossierProgress report={check.report} outline={outline} />}
        {check.status === "done" && (
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {dossierWords.dossier.copy}
          </Button>
        )}
        <Notice intent={copied?.intent ?? "success"} text={copied?.text ?? null} />
        <Button
          appearance={check.status === "done" ? "subtle" : "primary"}
          disabledFocusable={check.status === "checking"}
          onClick={() => {
            setCopied(null);
            act.onCheck();
          }}
        >
          {check.status === "done" ? paneWords.check.runAgain : paneWords.check.run}
        </Button>
      </section>
      <section className={styles.part} aria-label={dossierWords.settings.title}>
        <h2 className={styles.title}>{dossierWords.settings.title}</h2>
        <p className={styles.text}>{dossierWords.settings.intro}</p>
        <RecordErrorNotice record={record} task={recordTask} onReset={act.onReset} />
        {record.status === "ready" && (
          <SettingsForm
            saved={record.record.settings}
            editions={editions}
            rules={rules}
            isSaving={record.isSaving}
            onSave={act.onSave}
          />
        )}
      </section>
    </div>
  );
}
