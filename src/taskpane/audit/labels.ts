import { auditLabel, type AuditPolicy, type AuditValues, type AuditWordKind } from "../../audit";

/** The word of a value, as a label begins: with a capital. */
export function labelled<K extends AuditWordKind>(kind: K, value: AuditValues[K], policy: AuditPolicy): string {
  const label = auditLabel(kind, value, policy);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
