import type { Dossier } from "../../dossier";
import type { EvidenceInventory, FileToRename, FolderFile } from "../../evidence";
import type { DocumentEdit } from "../../host";
import type { EvidenceRegister } from "../../record";
import type { EvidenceRefusal, ListOutcome } from "./types";

/** What a change of the evidence starts from: the document and the register as they are now. */
export interface EvidenceSnapshot {
  readonly dossier: Dossier;
  readonly register: EvidenceRegister;
  readonly view: EvidenceInventory;
  /** Files of the annex's folder; null before one was chosen. */
  readonly files: readonly FolderFile[] | null;
}

/** A change to be made: in the document and in the register, both or none. */
export interface Change {
  readonly edits: readonly DocumentEdit[];
  readonly register: EvidenceRegister;
  /** What is told of it: see `EvidenceWork`. */
  readonly words: string;
  readonly count: number;
  readonly outOfReach?: number;
  readonly files?: readonly FileToRename[];
  readonly unlisted?: string | null;
  readonly list?: ListOutcome | null;
}

/** Nothing is touched, for this reason. */
export interface Refused {
  readonly refused: EvidenceRefusal;
}

/** What a use case decides, before anything is touched. */
export type Plan = Change | Refused;

export function refuse(refused: EvidenceRefusal): Refused {
  return { refused };
}
