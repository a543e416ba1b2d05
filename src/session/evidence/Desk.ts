import type { Dossier } from "../../dossier";
import type { EvidenceView, FolderFile } from "../../evidence";
import type { EvidenceRegister } from "../../record";

/** What a change of the evidence starts from: the document and the register as they are now. */
export interface Desk {
  readonly dossier: Dossier;
  readonly register: EvidenceRegister;
  readonly view: EvidenceView;
  /** Files of the annex's folder; null before one was chosen. */
  readonly files: readonly FolderFile[] | null;
}
