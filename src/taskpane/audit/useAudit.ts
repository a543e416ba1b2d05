import { createContext, use } from "react";
import type { Location } from "../../document";
import type { AuditAccount, AuditSession, AuditWork } from "../../session";

/** What the panels of an open audit work with. */
export interface AuditDesk {
  readonly session: AuditSession;
  readonly account: AuditAccount;
  readonly work: AuditWork;
  /** Selects a passage of the school in the document; the head of the view says where that did not work. */
  readonly goTo: (location: Location) => void;
  /** See `PaneParts`. */
  readonly run: (job: Promise<unknown>) => void;
}

/** Carries the open audit from its view to the panels. */
export const AuditContext = createContext<AuditDesk | null>(null);

/** The audit that is open. */
export function useAudit(): AuditDesk {
  const desk = use(AuditContext);
  if (!desk) throw new Error("a panel without an open audit");
  return desk;
}
