import type { AuditRecord } from "../audit";
import type { Location } from "../document";
import type {
  Answer,
  Coordinates,
  Criterion,
  Dossier,
  DossierBlock,
  DossierLink,
  Indicator,
  OfficialTable,
  Passage,
} from "../dossier";
import type { GuideEdition } from "../guide";
import type { DossierSettings } from "../record";
import type { Fix } from "./Fix";
import type { Severity } from "./types";

/** What a rule is given, one at a time, by its scope. */
export interface Targets {
  /** What was read, whether it is a dossier or not. */
  document: Dossier;
  /** A dossier: one official table at least was recognised. */
  dossier: Dossier;
  criterion: Criterion;
  /** An action or a commitment. */
  block: DossierBlock;
  table: OfficialTable;
  answer: Answer;
  indicator: Indicator;
  link: DossierLink;
  /** Any paragraph, wherever it stands. */
  passage: Passage;
}

export type Scope = keyof Targets;

/** Whom a check is for: the school that writes the dossier, or the auditor who scores it. */
export type Audience = "school" | "auditor";

/** What every rule may know besides its target. */
export interface RuleContext {
  readonly dossier: Dossier;
  readonly guide: GuideEdition;
  /** Year of the reference date: a measure of that year or before has come. */
  readonly referenceYear: number;
  readonly settings: DossierSettings;
  /** What auditors said; null where the document holds no audit. */
  readonly audit: AuditRecord | null;
}

/** What a rule saw. The engine adds the rule's name, its reasons, and where the target stands. */
export interface Problem extends Partial<Coordinates> {
  /** What is wrong here: one French sentence with its full stop. */
  readonly what: string;
  /** The offending excerpt; null when there is nothing to quote. */
  readonly text: string | null;
  /** Null when it has no place in the document. */
  readonly at: Location | null;
  /** It stands in the list of evidence, which belongs to no criterion. */
  readonly isInBordereau?: boolean;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  /** What to do, when it differs from the rule's own. */
  readonly how?: string;
  readonly needsReview?: boolean;
  readonly fixes?: readonly Fix[];
}

/** A rule: data for tools and people, and one pure function. */
export interface Rule<S extends Scope = Scope> {
  /** File name, test name, key in every report; for ever. */
  readonly id: string;
  /** Short mark for printed reports, never reused. */
  readonly code: string;
  /** French: what a good dossier shows. */
  readonly title: string;
  /** Key of the guide's passage it rests on (`references.json`), which tells page and authority. */
  readonly source: string;
  readonly severity: Severity;
  readonly scope: S;
  /** Whom alone it is for; everybody when absent. */
  readonly audience?: Audience;
  readonly docs: {
    /** French: why it matters. */
    readonly why: string;
    /** French: what to do. */
    readonly how: string;
  };
  check(target: Targets[S], context: RuleContext): readonly Problem[];
}

/** A rule of any scope, as lists hold it. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/** Declares a rule; one file each. */
export function defineRule<S extends Scope>(rule: Rule<S>): Rule<S> {
  return rule;
}
