import type { Coordinates } from "../../dossier";
import type { EvidenceDecision } from "../../evidence";
import type { CiteRequest, EvidenceFields, Renumbering, Session } from "../../session";

/** What a person may change from the view « Preuves »; an auditor's pane has none of it. */
export interface EvidenceActs {
  readonly cite: (request: CiteRequest) => void;
  readonly add: (number: string, fields: EvidenceFields) => void;
  /** The number that a new piece would have; empty where its place tells none. */
  readonly proposeNumber: (at: Coordinates | null) => string;
  readonly save: (key: string, fields: EvidenceFields) => void;
  readonly rename: (key: string, number: string) => void;
  readonly remove: (key: string, withCitations: boolean) => void;
  readonly addLine: (key: string) => void;
  /** Takes into the register what the school's own list says. */
  readonly take: (decisions: readonly EvidenceDecision[]) => void;
  readonly list: (decisions: readonly EvidenceDecision[]) => void;
  /** `offer` gets the document where Word cannot open it. */
  readonly openAnnex: (decisions: readonly EvidenceDecision[], offer: (docx: Uint8Array) => void) => void;
  /** The new numbers, old ones first; null when there is nothing to change, or why not is told elsewhere. */
  readonly planRenumbering: () => Promise<Renumbering | null>;
  readonly renumber: (plan: Renumbering) => void;
  readonly fillFromFolder: () => void;
  readonly undo: () => void;
  /** Writes what is missing inside the document, as comments or marks. */
  readonly flag: () => void;
}

/** What the buttons do, over a session. `run` tells what fails unexpectedly. */
export function evidenceActs(session: Session, run: (job: Promise<unknown>) => void): EvidenceActs {
  const { evidence } = session;
  return {
    cite: (request) => run(evidence.cite(request)),
    add: (number, fields) => run(evidence.add(number, fields)),
    proposeNumber: (at) => evidence.proposeNumber(at),
    save: (key, fields) => run(evidence.save(key, fields)),
    rename: (key, number) => run(evidence.rename(key, number)),
    remove: (key, withCitations) => run(evidence.remove(key, withCitations)),
    addLine: (key) => run(evidence.addLine(key)),
    take: (decisions) => run(evidence.take(decisions)),
    list: (decisions) => run(evidence.list(decisions)),
    openAnnex: (decisions, offer) => run(evidence.openAnnex(decisions).then((docx) => docx && offer(docx))),
    planRenumbering: () => evidence.planRenumbering(),
    renumber: (plan) => run(evidence.renumber(plan)),
    fillFromFolder: () => run(evidence.fillFromFolder()),
    undo: () => run(evidence.undo()),
    flag: () => run(session.flagEvidence()),
  };
}
