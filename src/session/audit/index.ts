// An audit in the received document: what an auditor's buttons mean. Loaded when its view opens.
export { createAuditSession } from "./createAuditSession";
export type { AuditDeps } from "./createWorkspace";
