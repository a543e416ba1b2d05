import { emptyAudit } from "../../audit";
import { noMemory } from "../../host";
import type { AuditWorkspace } from "./createWorkspace";
import type { AuditState } from "./states";

const name = "handed-back";

type HandedBack = Extract<AuditState, { status: "handed-back" }>;

/** Keeps the scores that « Version à rendre » took out of the document, for as long as they can be put back. */
export function rememberHandedBack({ state, memory = noMemory }: AuditWorkspace): void {
  state.subscribe(() => {
    const now = state.get();
    // The dossier that scores were found in is read again with the page.
    if (now.status === "handed-back") memory.keep(name, { ...now, recovered: null });
    // An audit that is open holds its scores in the document.
    if (now.status === "open") memory.keep(name, null);
  });
}

/** What a page before this one handed back and can still put back; null for nothing. */
export function recallHandedBack({ memory = noMemory }: AuditWorkspace): HandedBack | null {
  const kept = memory.read(name) as HandedBack | null;
  if (kept?.status !== "handed-back" || !kept.record) return null;
  // A page of an earlier version kept no notes.
  return { ...kept, record: { ...emptyAudit(kept.record.edition), ...kept.record } };
}
