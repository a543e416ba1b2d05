import { fingerprintsOf } from "../../audit";
import { HostError, type DocumentHost, type RecordStore } from "../../host";
import type { LearntAbilities } from "../createAbilities";
import { auditCommentPrefix, auditComments } from "./prefix";
import type { AuditReading } from "./reading";
import { removalEdits } from "./sheetEdits";
import type { HandBackProof } from "./states";

/** What handing back works with. */
export interface HandBackDeps {
  readonly host: DocumentHost;
  readonly store: RecordStore;
  readonly abilities: LearntAbilities;
  /** Reads the document again. */
  readonly read: () => Promise<AuditReading>;
  /** Called once the removal, having stopped halfway, is finished: see `WriteOptions`. */
  readonly onFinished: () => void;
}

/**
 * Removes the visible tables, the comments and the part in one write: all of them, or none. Then reads the document again
 * and compares; returns null where Word does not let it be read.
 */
export async function handBack({
  host,
  store,
  abilities,
  read,
  onFinished,
}: HandBackDeps): Promise<HandBackProof | null> {
  const before = await read();
  const { flags } = await host.write(removalEdits(before.dossier, before.edition), {
    label: "version à rendre",
    part: { namespace: store.namespace, text: null },
    // A Word that refuses new ones may still have old ones to take away.
    ...(abilities.state.get().comments !== "cannot" && { flags: { style: auditComments, show: [], which: "all" } }),
    onFinished,
  });
  const after = await read().catch((error: unknown) => {
    if (error instanceof HostError) return null;
    throw error;
  });
  if (!after) return null;
  const texts = fingerprintsOf(after.dossier);
  const criteria = [...before.fingerprints.keys()];
  return {
    criteria,
    altered: criteria.filter((criterion) => texts.get(criterion) !== before.fingerprints.get(criterion)),
    sheets: before.dossier.auditSheets.length,
    sheetsLeft: after.dossier.auditSheets.length,
    comments: flags?.removed ?? null,
    commentsLeft: after.dossier.documents
      .flatMap((document) => document.comments)
      .filter(({ text }) => text.startsWith(auditCommentPrefix)).length,
    commentsStuck: flags?.left ?? 0,
    partsLeft: after.parts.length,
  };
}

/** Whether the school's text is what it was, and no trace is left: an emptied comment still bears its author's name. */
export function isClean({ altered, sheetsLeft, commentsLeft, commentsStuck, partsLeft }: HandBackProof): boolean {
  return altered.length === 0 && sheetsLeft + commentsLeft + commentsStuck + partsLeft === 0;
}
