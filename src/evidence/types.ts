import type { Location } from "../document";
import type { BordereauItem, Citation, Coordinates } from "../dossier";
import type { EvidenceItem } from "../record";

/** A file of the annex's folder, as picked. Its content is never read. */
export interface FolderFile {
  /** Path below the folder, with slashes. */
  readonly path: string;
  /** Last change, `2026-11-24`; null when unknown. */
  readonly changedOn: string | null;
  /** Whether it is the dossier itself, its annex, or a list written from it: no piece of evidence. */
  readonly isOwn?: boolean;
}

/** What the files of a piece of evidence are looked for by. */
export interface FiledItem {
  /** `numberKey` of its number. */
  readonly key: string;
  readonly title: string;
  /** File named by the register or the list: a path, a name, an address; empty when none is. */
  readonly file: string;
  /** Where it is in that file; empty when nothing says. */
  readonly page: string;
}

/** A file that several pieces name, though nothing tells where each is in it. */
export interface SharedFile {
  readonly file: FolderFile;
  /** Of entries. */
  readonly keys: readonly string[];
}

/** What was seen of the folder beside the files of the pieces. */
export interface FolderReading {
  /** Files that were looked at. */
  readonly read: number;
  /** Files that were not: hidden, or the system's. */
  readonly setAside: number;
  /** The dossier's own documents, which lie among the evidence. */
  readonly own: readonly FolderFile[];
  readonly shared: readonly SharedFile[];
}

/** A state that a piece of evidence has reached; `found` only where a folder was given. */
export type EvidenceStage = "expected" | "cited" | "listed" | "found";

/** What is to be looked at. */
export type EvidenceTrouble =
  | "unlisted" // cited, and absent from the list
  | "uncited" // listed, and cited nowhere
  | "undated"
  | "doubled" // its number stands twice
  | "local-link" // only its author can open it
  | "account-link" // needs an account
  | "file-missing" // its file is not in the folder given
  | "several-files" // beside its file, others carry its number
  | "differs"; // the register and the document disagree

/** A field on which the register and the list in the document disagree: a person decides. */
export interface EvidenceConflict {
  readonly key: string;
  readonly field: Exclude<keyof EvidenceItem, "id">;
  readonly register: string;
  readonly document: string;
}

/** One piece of evidence: what the register, the list, the citations and the folder say of it. */
export interface EvidenceEntry {
  /**
   * `numberKey` of its number, which the four are matched by; its item's id where it has no number, or one that another
   * entry has before it.
   */
  readonly key: string;
  /** What is known of it, the list's words before the register's where one of them is silent. */
  readonly item: EvidenceItem;
  readonly isRegistered: boolean;
  readonly lines: readonly BordereauItem[];
  readonly citations: readonly Citation[];
  /** Its file in the folder; null when none matches or no folder was given. */
  readonly file: FolderFile | null;
  /** Files of the folder that carry its number too, and were not kept; parts of a folder of that number are none. */
  readonly otherFiles: readonly FolderFile[];
  readonly stages: ReadonlySet<EvidenceStage>;
  readonly troubles: readonly EvidenceTrouble[];
  readonly conflicts: readonly EvidenceConflict[];
}

/** A measured indicator, or an action, with the evidence cited for it. */
export interface EvidenceNeed {
  readonly at: Coordinates;
  /** Where it is named; null where nothing names it. */
  readonly location: Location | null;
  /** Words of the indicator, or of the action's denomination. */
  readonly words: string;
  readonly keys: readonly string[];
  /** Whether anything is cited for it, a mere link among it. */
  readonly hasEvidence: boolean;
  /** Types of evidence that would show it, from the guide's own indicators; ours when it says so. */
  readonly suggestions: readonly string[];
}

/** Which side of a disagreement a person chose. */
export interface EvidenceDecision extends Pick<EvidenceConflict, "key" | "field"> {
  readonly side: "register" | "document";
}

/** Where the list of evidence stands, and who wrote it: the school's own is added to, never written again. */
export type BordereauState = "none" | "ours" | "theirs" | "apart";

/** The evidence of a dossier, as the register, the list, the citations and the folder tell it together. */
export interface EvidenceInventory {
  /** In the order of their numbers. */
  readonly entries: readonly EvidenceEntry[];
  /** In the order of the document. */
  readonly needs: readonly EvidenceNeed[];
  /** Files of the folder that hold no piece of evidence. */
  readonly unusedFiles: readonly FolderFile[];
  /** Null where no folder was given. */
  readonly folder: FolderReading | null;
  readonly bordereau: BordereauState;
}
