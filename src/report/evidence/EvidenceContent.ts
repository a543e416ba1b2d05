import type { EvidenceInventory } from "../../evidence";
import type { GuideEdition } from "../../guide";

/** Everything a report tells of the evidence of one dossier. */
export interface EvidenceContent {
  /** Paths or names of the dossier's files, as they were given. */
  readonly files: readonly string[];
  readonly view: EvidenceInventory;
  readonly edition: GuideEdition;
}

/** Writes a report of evidence; the format is the writer's. */
export type EvidenceWriter = (content: EvidenceContent) => string;
