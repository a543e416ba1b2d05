import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../components/Notice";
import { recordNotice } from "../components/recordNotice";
import { ExportButton } from "../exports/ExportButton";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { dossierWords } from "./words";

/** What is wrong with what the document remembers, and the way out: a copy first, then a fresh start. */
export function RecordErrorNotice() {
  const { session, run } = usePane();
  const record = useStore(session.record);
  const task = useStore(session.recordTask);
  const [isSure, setSure] = useState(false);
  const canReset = record.status === "refused" && record.code !== "newer";
  const write = () => (record.status === "refused" ? record.parts.join("\n") : null);
  return (
    <Notice
      {...recordNotice(record, task)}
      actions={
        canReset && (
          <>
            <ExportButton
              size="small"
              label={dossierWords.record.saveCopy}
              file={{ name: dossierWords.record.fileName, type: "text/xml", write }}
            />
            <Button size="small" onClick={() => (isSure ? run(session.resetRecord()) : setSure(true))}>
              {isSure ? dossierWords.record.resetSure : dossierWords.record.reset}
            </Button>
          </>
        )
      }
    />
  );
}
