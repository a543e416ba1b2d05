import { auditLabel, type AuditPolicy, type AuditValues, type AuditWordKind } from "../../audit";
import { capitalise } from "../../french";

/** The word of a value, as a label begins: with a capital. */
export function capitalisedLabel<K extends AuditWordKind>(kind: K, value: AuditValues[K], policy: AuditPolicy): string {
  return capitalise(auditLabel(kind, value, policy));
}
