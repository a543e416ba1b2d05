import { auditErrorSentence } from "../../audit";
import { capitalise } from "../../french";
import type { AuditState } from "../../session";
import { Notice } from "../components/Notice";
import { ExportButton } from "../exports/ExportButton";
import { failureText } from "../failures/failureText";
import { words } from "./words";

export interface AuditErrorNoticeProps {
  readonly state: Extract<AuditState, { status: "refused" | "failed" }>;
}

/** Why there is no audit to show; scores that cannot be used are left alone, and can be saved as they are. */
export function AuditErrorNotice({ state }: AuditErrorNoticeProps) {
  if (state.status === "failed") return <Notice intent="error" text={failureText("open-audit", state)} />;
  const sentence = auditErrorSentence(state.code);
  return (
    <Notice
      intent="warning"
      text={capitalise(sentence)}
      actions={
        <ExportButton
          size="small"
          label={words.trouble.saveCopy}
          file={{ name: words.trouble.fileName, type: "text/xml", write: () => state.parts.join("\n") }}
        />
      }
    />
  );
}
