/** How a school applies: alone, or with others (code de l'éducation, D.335-1: « labellisation en réseau »). */
export type Candidacy = "individual" | "network";

/** What is known of a dossier besides its text. Everything may be unknown: null, or an empty list. */
export interface DossierSettings {
  readonly school: string | null;
  /** Unité administrative immatriculée: seven digits and a letter. */
  readonly uai: string | null;
  /** How the school or its auditors name this state of the dossier: « 2 », « version du 12 mars ». */
  readonly version: string | null;
  readonly candidacy: Candidacy | null;
  /** Names of the co-candidates of a network. */
  readonly members: readonly string[];
  /** Reference date of checks, `2026-11-01`; null: today. */
  readonly referenceDate: string | null;
  /** Edition of the guide, `2026-01`; null: the current one. */
  readonly edition: string | null;
  /** Ids of the rules that the académie switched off. */
  readonly rulesOff: readonly string[];
}

/** A finding set aside by somebody who says why. */
export interface Dismissal {
  /** The finding's key (`Finding.key`): its rule and its words, never its position. */
  readonly key: string;
  readonly rule: string;
  /** Where and what, as told when it was set aside: for reviewing after the finding is gone. */
  readonly where: string;
  readonly what: string;
  readonly reason: string;
  /** Name of the person. */
  readonly by: string;
  /** Day, `2026-11-24`. */
  readonly on: string;
}

/** A piece of evidence of the register. Empty strings for what is not known. */
export interface EvidenceItem {
  /** Never shown and never changed: the bookmark of its line is named after it (`evidenceBookmark`). Letters and digits. */
  readonly id: string;
  /** As cited, without its noun: « C3-A1-02 », « 12 ». */
  readonly number: string;
  readonly title: string;
  /** « Convention », « Enquête »… in the author's words. */
  readonly type: string;
  /** As written: « 12/03/2024 », « 2023-2024 ». */
  readonly date: string;
  /** What it proves, when the author wrote it; empty: told from what cites it. */
  readonly proves: string;
  /** Path below the folder of the annex, or a web address. */
  readonly file: string;
  readonly page: string;
}

/** Where the list of evidence stands: in this document, or in an annex file of its own. */
export type BordereauPlace = "inside" | "apart";

/** The register of evidence. */
export interface EvidenceRegister {
  readonly place: BordereauPlace;
  readonly items: readonly EvidenceItem[];
}

/** What travels inside the document, in one custom XML part. */
export interface DossierRecord {
  readonly settings: DossierSettings;
  readonly dismissals: readonly Dismissal[];
  readonly evidence: EvidenceRegister;
  /** Elements that this version does not know, as raw XML: written back as they are. */
  readonly unknown: readonly string[];
}

/** A dossier of which nothing is recorded. */
export const emptyRecord: DossierRecord = {
  settings: {
    school: null,
    uai: null,
    version: null,
    candidacy: null,
    members: [],
    referenceDate: null,
    edition: null,
    rulesOff: [],
  },
  dismissals: [],
  evidence: { place: "inside", items: [] },
  unknown: [],
};
