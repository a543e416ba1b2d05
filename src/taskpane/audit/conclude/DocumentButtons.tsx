import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditJob } from "../../../session";
import { Notice } from "../../components/Notice";
import { ExportButton } from "../../exports/ExportButton";
import { useDownload } from "../../exports/wayOut";
import { failureText } from "../../failures/failureText";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface DocumentButtonsProps {
  readonly job: Extract<AuditJob, "report" | "visit" | "letter">;
  readonly onOpen: () => Promise<void>;
  /** Null where nothing is open. */
  readonly writeDocx: () => Uint8Array | null;
  /** Absent where it has no page. */
  readonly writeHtml?: () => string | null;
}

/** Gets a document out: as a new Word document, as a .docx file where this Word saves files, as a page. */
export function DocumentButtons({ job, onOpen, writeDocx, writeHtml }: DocumentButtonsProps) {
  const { session, work, run } = useAudit();
  const styles = useStyles();
  const isMine = (work.status === "done" || work.status === "failed") && work.job === job;
  const download = useDownload();
  const label = words.documents[job];
  const saveDocx = () => {
    const bytes = writeDocx();
    if (bytes) download?.(session.fileName(label.file, "docx"), docx, bytes);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work.status === "working"}
          onClick={() => run(onOpen())}
        >
          {label.open}
        </Button>
        {download && (
          <Button size="small" onClick={saveDocx}>
            {label.docx}
          </Button>
        )}
        {writeHtml && "html" in label && (
          <ExportButton
            size="small"
            label={label.html}
            file={{ name: session.fileName(label.file, "html"), type: "text/html", write: writeHtml }}
          />
        )}
      </div>
      {isMine && work.status === "done" && <Notice intent="info" text={label.opened} />}
      {isMine && work.status === "failed" && <Notice intent="error" text={failureText(`audit-${job}`, work)} />}
    </>
  );
}
