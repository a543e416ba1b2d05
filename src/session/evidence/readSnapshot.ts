import { readDossier, type Dossier } from "../../dossier";
import { takeInventory, type FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import type { DocumentHost } from "../../host";
import type { EvidenceRegister } from "../../record";
import { editionOf } from "../editionOf";
import type { RecordKeeper } from "../record/recordKeeper";
import type { EvidenceSnapshot } from "./EvidenceSnapshot";

/** Reads the document and what it remembers; the paragraph of the cursor where it is asked for. One sync. */
export async function readSnapshot(
  host: DocumentHost,
  keeper: RecordKeeper,
  usual: GuideEdition,
  files: readonly FolderFile[] | null,
  isAtCaret: boolean,
): Promise<{ readonly snapshot: EvidenceSnapshot; readonly caret: number | null }> {
  const [{ document, caret }, { settings, evidence }] = await Promise.all([
    isAtCaret ? host.readAtCaret() : host.read().then((document) => ({ document, caret: null })),
    keeper.load(),
  ]);
  return { snapshot: makeSnapshot(readDossier([document], editionOf(settings, usual)), evidence, files), caret };
}

/** The same from what was read already. */
export function makeSnapshot(
  dossier: Dossier,
  register: EvidenceRegister,
  files: readonly FolderFile[] | null,
): EvidenceSnapshot {
  return { dossier, register, files, view: takeInventory(dossier, register, files) };
}
