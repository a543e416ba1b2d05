// The custom XML part that an audit is kept in: each element's attributes once, read and written side by side. Imports
// `ooxml`, `record` and the audit's types and words. Judges nothing.
export { readAudit, readAuditAsWritten, writeAudit } from "./audit";
export { auditNamespace } from "./schema";
