import { fingerprintsOf } from "../../audit";
import type { DocumentHost, FlagSink, RecordStore } from "../../host";
import { auditCommentPrefix } from "./prefix";
import type { AuditReading } from "./reading";
import { removalEdits } from "./sheetEdits";
import type { HandBackProof } from "./states";

/** What traces are removed with. */
export interface HandBackJob {
  readonly host: DocumentHost;
  readonly store: RecordStore;
  /** Null where this Word has no comments. */
  readonly comments: FlagSink | null;
  /** Reads the document anew. */
  readonly read: () => Promise<AuditReading>;
}

/**
 * Removes the visible tables, the comments and the part, in this order: until the last step the scores are in the
 * document. Then reads it again, and compares.
 */
export async function handBack({ host, store, comments, read }: HandBackJob): Promise<HandBackProof> {
  const before = await read();
  await host.apply(removalEdits(before.dossier, before.edition));
  const removed = comments ? await comments.clear("all") : null;
  await store.clear();
  const after = await read();
  const texts = fingerprintsOf(after.dossier);
  const criteria = [...before.fingerprints.keys()];
  return {
    criteria,
    altered: criteria.filter((criterion) => texts.get(criterion) !== before.fingerprints.get(criterion)),
    sheets: before.dossier.auditSheets.length,
    sheetsLeft: after.dossier.auditSheets.length,
    comments: removed,
    commentsLeft: after.dossier.documents
      .flatMap((document) => document.comments)
      .filter(({ text }) => text.startsWith(auditCommentPrefix)).length,
    partsLeft: after.parts.length,
  };
}

/** Whether the school's text is what it was, and no trace is left. */
export function isClean({ altered, sheetsLeft, commentsLeft, partsLeft }: HandBackProof): boolean {
  return altered.length === 0 && sheetsLeft === 0 && commentsLeft === 0 && partsLeft === 0;
}
