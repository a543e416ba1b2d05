import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { download } from "../components/download";
import { Notice } from "../components/Notice";
import { recordNotice } from "../components/recordNotice";
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
  const save = () =>
    record.status === "refused" && download(dossierWords.record.fileName, "text/xml", record.parts.join("\n"));
  return (
    <Notice
      {...recordNotice(record, task)}
      actions={
        canReset && (
          <>
            <Button size="small" onClick={save}>
              {dossierWords.record.saveCopy}
            </Button>
            <Button size="small" onClick={() => (isSure ? run(session.resetRecord()) : setSure(true))}>
              {isSure ? dossierWords.record.resetSure : dossierWords.record.reset}
            </Button>
          </>
        )
      }
    />
  );
}
