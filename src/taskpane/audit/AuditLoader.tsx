import { use } from "react";
import type { Session } from "../../session";
import { AuditView, type AuditViewProps } from "./AuditView";

export interface AuditLoaderProps extends Omit<AuditViewProps, "session"> {
  readonly session: Pick<Session, "audit">;
}

/** The auditor's view, once its part of the session is loaded. */
export function AuditLoader({ session, ...view }: AuditLoaderProps) {
  return <AuditView session={use(session.audit())} {...view} />;
}
