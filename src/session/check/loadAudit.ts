import { readAudit, type AuditRecord } from "../../audit";
import type { RecordStore } from "../../host";
import { RecordError } from "../../record";

/** The audit that the document holds; null without one, and for one that cannot be used: the auditor's view tells. */
export async function loadAudit(store: RecordStore): Promise<AuditRecord | null> {
  try {
    return readAudit(await store.read());
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}
