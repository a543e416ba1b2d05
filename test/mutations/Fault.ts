import type { AuditRecord } from "../../src/audit";
import type { Audience, Finding } from "../../src/checker";
import type { Dossier } from "../../src/dossier";
import type { Mutant } from "./Mutant";

/** A fault to seed in a good dossier, and all that must then be told. */
export interface Fault {
  readonly name: string;
  readonly seed: (dossier: Mutant) => Mutant;
  /** What auditors said of the good dossier, where the fault is theirs; they are then the ones who check. */
  readonly audit?: (dossier: Dossier) => AuditRecord;
  /** Who checks, where not they do. */
  readonly audience?: Audience;
  readonly expected: readonly (Partial<Finding> & Pick<Finding, "rule" | "severity">)[];
}
