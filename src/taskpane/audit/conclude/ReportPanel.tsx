import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { download } from "../../components/download";
import { Notice } from "../../components/Notice";
import { failureText } from "../../failures/failureText";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** « Rapport d’audit »: as a new Word document, as a .docx file where Word opens none, as a page. */
export function ReportPanel() {
  const { session, work, run } = useAudit();
  const styles = useStyles();
  const isMine = (work.status === "done" || work.status === "failed") && work.job === "report";
  const saveDocx = () => {
    const bytes = session.reportAsDocx();
    if (bytes) download(words.conclude.docxName, docx, bytes);
  };
  const saveHtml = () => {
    const page = session.reportAsHtml();
    if (page !== null) download(words.conclude.htmlName, "text/html", page);
  };
  return (
    <>
      <p className={styles.hint}>{words.conclude.reportHint}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work.status === "working"}
          onClick={() => run(session.openReport())}
        >
          {words.conclude.openReport}
        </Button>
        <Button size="small" onClick={saveDocx}>
          {words.conclude.saveDocx}
        </Button>
        <Button size="small" onClick={saveHtml}>
          {words.conclude.saveHtml}
        </Button>
      </div>
      {isMine && work.status === "done" && <Notice intent="success" text={words.conclude.opened} />}
      {isMine && work.status === "failed" && <Notice intent="error" text={failureText("audit-report", work)} />}
    </>
  );
}
