import type { EvidenceDecision } from "../../evidence";
import type { CiteRequest, EvidenceFields, Renumbering } from "../../session";

/** What a person may change from the view « Preuves »; an auditor's pane has none of it. */
export interface EvidenceActs {
  readonly cite: (request: CiteRequest) => void;
  readonly save: (key: string, fields: EvidenceFields) => void;
  readonly rename: (key: string, number: string) => void;
  readonly remove: (key: string, withCitations: boolean) => void;
  readonly addLine: (key: string) => void;
  readonly list: (decisions: readonly EvidenceDecision[]) => void;
  readonly openAnnex: (decisions: readonly EvidenceDecision[]) => void;
  /** The new numbers, old ones first; null when there is nothing to change, or why not is told elsewhere. */
  readonly planRenumbering: () => Promise<Renumbering | null>;
  readonly renumber: (plan: Renumbering) => void;
  readonly fillFromFolder: () => void;
  readonly undo: () => void;
  /** Writes what is missing inside the document, as comments or markers. */
  readonly flag: () => void;
}
