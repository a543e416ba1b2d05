import { use } from "react";
import { usePane } from "../state/usePane";
import { AuditView, type AuditViewProps } from "./AuditView";

/** The auditor's view, once its part of the session is loaded. */
export function AuditLoader({ isShown }: Pick<AuditViewProps, "isShown">) {
  const { session } = usePane();
  return <AuditView session={use(session.audit())} isShown={isShown} />;
}
