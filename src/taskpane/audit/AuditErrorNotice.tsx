import { Button } from "@fluentui/react-components";
import { auditErrorSentence } from "../../audit";
import { capitalise } from "../../french";
import type { AuditState } from "../../session";
import { download } from "../components/download";
import { Notice } from "../components/Notice";
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
        <Button size="small" onClick={() => download(words.trouble.fileName, "text/xml", state.parts.join("\n"))}>
          {words.trouble.saveCopy}
        </Button>
      }
    />
  );
}
