import { createContext, use } from "react";
import type { Location } from "../../document";
import type { OpenAudit, AuditSession, AuditWork } from "../../session";

/** What the panels of an open audit work with. */
export interface AuditInPane {
  readonly session: AuditSession;
  readonly account: OpenAudit;
  readonly work: AuditWork;
  /** Selects a passage of the school in the document; the head of the view says where that did not work. */
  readonly goTo: (location: Location) => void;
  /** See `PaneParts`. */
  readonly run: (job: Promise<unknown>) => void;
}

/** Carries the open audit from its view to the panels. */
export const AuditContext = createContext<AuditInPane | null>(null);

/** The audit that is open. */
export function useAudit(): AuditInPane {
  const audit = use(AuditContext);
  if (!audit) throw new Error("a panel without an open audit");
  return audit;
}
