import type { PartKind } from "../../record";

/** Namespace of the part that travels inside the document, beside the school's; for ever. */
export const auditNamespace = "urn:dossier-lycee-des-metiers:audit";

/**
 * Identifies the part. New elements under the root need no new version: older tools keep them as they are. Any
 * other change does, and `readAudit` then reads the former versions too.
 */
export const auditPart: PartKind = { namespace: auditNamespace, name: "audit", version: 1 };
