import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useEffectEvent, useState } from "react";
import { CheckProgress } from "../components/CheckProgress";
import { Notice, type NoticeProps } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { DossierProgress } from "./DossierProgress";
import { RecordErrorNotice } from "./RecordErrorNotice";
import { SettingsForm } from "./SettingsForm";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXL, padding: "12px" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The dossier as a whole: how far it is, and what is to be known of it. */
export function DossierView() {
  const { session, edition, preferences, run } = usePane();
  const styles = useStyles();
  const check = useStore(session.check);
  const record = useStore(session.record);
  const outline = useStore(session.outline);
  const [copied, setCopied] = useState<NoticeProps | null>(null);
  const isUnread = record.status === "unread";
  const load = useEffectEvent(() => {
    if (isUnread) run(session.loadRecord());
  });
  // Once, when the view opens on a document that nobody has read yet.
  useEffect(() => load(), []);
  const copy = async () => {
    const { copyReport } = await import("./copyReport");
    const isDone = check.status === "done" && (await copyReport(check, edition));
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
            run(session.runCheck(preferences.mode));
          }}
        >
          {check.status === "done" ? paneWords.check.runAgain : paneWords.check.run}
        </Button>
      </section>
      <section className={styles.part} aria-label={dossierWords.settings.title}>
        <h2 className={styles.title}>{dossierWords.settings.title}</h2>
        <p className={styles.text}>{dossierWords.settings.intro}</p>
        <RecordErrorNotice />
        {record.status === "ready" && (
          <SettingsForm
            saved={record.record.settings}
            isSaving={record.isSaving}
            onSave={(settings) => run(session.saveSettings(settings))}
          />
        )}
      </section>
    </div>
  );
}
