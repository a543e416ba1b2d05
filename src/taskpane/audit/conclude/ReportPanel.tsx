import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../components/Notice";
import { ExportButton } from "../../exports/ExportButton";
import { useDownload } from "../../exports/wayOut";
import { failureText } from "../../failures/failureText";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** « Rapport d’audit »: as a new Word document, as a .docx file where this Word saves files, as a page. */
export function ReportPanel() {
  const { session, work, run } = useAudit();
  const styles = useStyles();
  const isMine = (work.status === "done" || work.status === "failed") && work.job === "report";
  const download = useDownload();
  const saveDocx = () => {
    const bytes = session.reportAsDocx();
    if (bytes) download?.(session.fileName(words.conclude.reportFile, "docx"), docx, bytes);
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
        {download && (
          <Button size="small" onClick={saveDocx}>
            {words.conclude.saveDocx}
          </Button>
        )}
        <ExportButton
          size="small"
          label={words.conclude.saveHtml}
          file={{
            name: session.fileName(words.conclude.reportFile, "html"),
            type: "text/html",
            write: () => session.reportAsHtml(),
          }}
        />
      </div>
      {isMine && work.status === "done" && <Notice intent="info" text={words.conclude.opened} />}
      {isMine && work.status === "failed" && <Notice intent="error" text={failureText("audit-report", work)} />}
    </>
  );
}
