import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RecordState, RecordTask } from "../../session";
import { download } from "../components/download";
import { Notice } from "../components/Notice";
import { recordNotice } from "../components/recordNotice";
import { dossierWords } from "./words";

export interface RecordErrorNoticeProps {
  readonly record: RecordState;
  readonly task: RecordTask | null;
  readonly onReset: () => void;
}

/** What is wrong with what the document remembers, and the way out: a copy first, then a fresh start. */
export function RecordErrorNotice({ record, task, onReset }: RecordErrorNoticeProps) {
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
            <Button size="small" onClick={() => (isSure ? onReset() : setSure(true))}>
              {isSure ? dossierWords.record.resetSure : dossierWords.record.reset}
            </Button>
          </>
        )
      }
    />
  );
}
