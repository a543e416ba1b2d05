import { readDossier, type Dossier } from "../../dossier";
import { readEvidence, type FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import type { DocumentHost } from "../../host";
import type { EvidenceRegister } from "../../record";
import { editionOf } from "../editionOf";
import type { RecordKeeper } from "../recordKeeper";
import type { Desk } from "./Desk";

/** Reads the document and what it remembers. One sync. */
export async function readDesk(
  host: DocumentHost,
  keeper: RecordKeeper,
  usual: GuideEdition,
  files: readonly FolderFile[] | null,
): Promise<Desk> {
  const [document, { settings, evidence }] = await Promise.all([host.read(), keeper.load()]);
  return deskOf(readDossier([document], editionOf(settings, usual)), evidence, files);
}

/** The same from what was read already. */
export function deskOf(dossier: Dossier, register: EvidenceRegister, files: readonly FolderFile[] | null): Desk {
  return { dossier, register, files, view: readEvidence(dossier, register, files) };
}
