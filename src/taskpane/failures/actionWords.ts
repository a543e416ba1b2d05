import type { HostErrorCode } from "../../host";
import type { AuditJob, EvidenceTask, RecordTask, Resolution } from "../../session";

/** What was asked for and did not happen. */
export type FailedAction =
  | "check"
  | "read-outline"
  | "read-evidence"
  | "read-record"
  | "open-audit"
  | "find-caret"
  | "self-test"
  | "open-trace"
  | "evidence-at-caret"
  | "go-to-finding"
  | "go-to-evidence"
  | "go-to-audit"
  | "insert"
  | "undo-insert"
  | "fix"
  | "undo-fix"
  | "show-flags"
  | "clear-flags"
  | "show-underlines"
  | "clear-underlines"
  | "score"
  | `evidence-${EvidenceTask | "change"}`
  | `record-${RecordTask | "change"}`
  | `audit-${AuditJob}`
  | `resolve-${Resolution}`;

/** What an action asks of Word: one reason has other words for a reading, a place, a write and an undo. */
export type ActionKind = "read" | "place" | "write" | "undo";

/** The words of the failure of an action. */
export interface ActionWords {
  readonly kind: ActionKind;
  /** What failed, without a full stop: the reason follows. */
  readonly none: string;
  /** The same where a part of it was written. */
  readonly partly?: string;
  /** What stands now, where it is not what the kind says; empty for nothing to say. */
  readonly standing?: string;
  /** Why, where the action knows better than the reason. */
  readonly why?: { readonly [Code in HostErrorCode]?: string };
  /** What to do, likewise. */
  readonly next?: { readonly [Code in HostErrorCode]?: string };
}

const atCaret =
  "Recommencez\u00a0; si cela dure, placez le curseur là où il faut, puis choisissez «\u00a0Au curseur\u00a0».";
const checkAgain = { moved: "Vérifiez de nouveau.", ambiguous: "Cherchez-le vous-même dans le document." };

/** Every action that can fail, in the words of the person who asked for it. */
export const actionWords: Readonly<Record<FailedAction, ActionWords>> = {
  check: { kind: "read", none: "Le dossier n’a pas été vérifié" },
  "read-outline": { kind: "read", none: "Le document n’a pas été lu" },
  "read-evidence": { kind: "read", none: "Les preuves n’ont pas été lues" },
  "read-record": { kind: "read", none: "Les réglages du dossier n’ont pas été lus" },
  "open-audit": { kind: "read", none: "L’audit n’a pas été ouvert" },
  "find-caret": { kind: "read", none: "La place du curseur n’est pas connue" },
  "self-test": { kind: "read", none: "Ce Word n’a pas été essayé" },
  "open-trace": { kind: "read", none: "Le compte rendu n’a pas été ouvert" },
  "evidence-at-caret": { kind: "read", none: "Les preuves du curseur n’ont pas été trouvées" },

  "go-to-finding": { kind: "place", none: "Le passage n’a pas été sélectionné", next: checkAgain },
  "go-to-evidence": {
    kind: "place",
    none: "Le passage n’a pas été sélectionné",
    next: { ...checkAgain, moved: "Relisez les preuves." },
  },
  "go-to-audit": {
    kind: "place",
    none: "Le passage n’a pas été sélectionné",
    next: { ...checkAgain, moved: "Relisez le dossier." },
  },

  insert: {
    kind: "write",
    none: "L’insertion n’a pas été faite",
    partly: "L’insertion n’a été faite qu’en partie",
    why: { moved: "la place prévue n’est plus dans le document tel qu’il vient d’être lu" },
    next: { moved: atCaret, ambiguous: atCaret },
  },
  "undo-insert": {
    kind: "undo",
    none: "L’insertion n’a pas été annulée",
    partly: "L’insertion n’a été annulée qu’en partie",
  },
  fix: {
    kind: "write",
    none: "Les corrections n’ont pas été faites",
    partly: "Les corrections n’ont été faites qu’en partie",
    why: { moved: "le texte à corriger n’est plus dans le document tel qu’il a été lu" },
    next: { moved: "Vérifiez de nouveau, puis recommencez." },
  },
  "undo-fix": {
    kind: "undo",
    none: "Les corrections n’ont pas été annulées",
    partly: "Les corrections n’ont été annulées qu’en partie",
  },
  "show-flags": {
    kind: "write",
    none: "Les signalements n’ont pas été écrits",
    partly: "Les signalements n’ont été écrits qu’en partie",
  },
  "clear-flags": {
    kind: "write",
    none: "Les signalements n’ont pas été effacés",
    partly: "Les signalements n’ont été effacés qu’en partie",
  },
  "show-underlines": { kind: "place", none: "Les signalements n’ont pas tous été soulignés" },
  "clear-underlines": {
    kind: "place",
    none: "Les soulignements n’ont pas été retirés",
    standing: "Ils disparaîtront quand le document sera fermé.",
  },

  "evidence-cite": {
    kind: "write",
    none: "La citation n’a pas été écrite",
    partly: "La citation n’a été écrite qu’en partie",
  },
  "evidence-piece": {
    kind: "write",
    none: "La preuve n’a pas été ajoutée",
    partly: "La preuve n’a été ajoutée qu’en partie",
  },
  "evidence-list": {
    kind: "write",
    none: "Le bordereau n’a pas été écrit",
    partly: "Le bordereau n’a été écrit qu’en partie",
  },
  "evidence-take": {
    kind: "write",
    none: "Le registre n’a pas été corrigé",
    partly: "Le registre n’a été corrigé qu’en partie",
  },
  "evidence-annex": { kind: "write", none: "Le document annexe n’a pas été créé" },
  "evidence-save": {
    kind: "write",
    none: "La preuve n’a pas été modifiée",
    partly: "La preuve n’a été modifiée qu’en partie",
  },
  "evidence-rename": {
    kind: "write",
    none: "Le numéro n’a pas été changé",
    partly: "Le numéro n’a été changé qu’en partie",
  },
  "evidence-renumber": {
    kind: "write",
    none: "Les preuves n’ont pas été renumérotées",
    partly: "Les preuves n’ont été renumérotées qu’en partie",
  },
  "evidence-remove": {
    kind: "write",
    none: "La preuve n’a pas été retirée",
    partly: "La preuve n’a été retirée qu’en partie",
  },
  "evidence-line": {
    kind: "write",
    none: "La ligne n’a pas été ajoutée au bordereau",
    partly: "La ligne n’a été ajoutée qu’en partie",
  },
  "evidence-folder": {
    kind: "write",
    none: "Le registre n’a pas été complété",
    partly: "Le registre n’a été complété qu’en partie",
  },
  "evidence-undo": {
    kind: "undo",
    none: "Le dernier changement n’a pas été annulé",
    partly: "Le dernier changement n’a été annulé qu’en partie",
  },
  "evidence-change": {
    kind: "write",
    none: "Le changement n’a pas été fait",
    partly: "Le changement n’a été fait qu’en partie",
  },

  "record-dismiss": { kind: "write", none: "Le signalement n’a pas été écarté" },
  "record-restore": { kind: "write", none: "Le signalement n’a pas été rétabli" },
  "record-settings": { kind: "write", none: "Les réglages n’ont pas été gardés" },
  "record-reset": { kind: "write", none: "L’ancien enregistrement n’a pas été remplacé" },
  "record-evidence": { kind: "write", none: "Le registre des preuves n’a pas été gardé" },
  "record-change": { kind: "write", none: "Le dernier changement n’a pas été gardé" },

  score: { kind: "write", none: "Le dernier changement n’a pas été gardé" },
  "audit-sheets": {
    kind: "write",
    none: "Les fiches n’ont pas été écrites",
    partly: "Les fiches n’ont été écrites qu’en partie",
    standing: "Les verdicts restent gardés à part.",
  },
  "audit-take-in": { kind: "write", none: "Le fichier n’a pas été pris en compte" },
  "audit-report": {
    kind: "write",
    none: "Le rapport ne s’est pas ouvert dans Word",
    standing: "",
    next: { unsupported: "Enregistrez le rapport en .docx." },
  },
  "audit-visit": {
    kind: "write",
    none: "La fiche de visite ne s’est pas ouverte dans Word",
    standing: "",
    next: { unsupported: "Enregistrez-la en .docx." },
  },
  "audit-letter": {
    kind: "write",
    none: "Le courrier ne s’est pas ouvert dans Word",
    standing: "",
    next: { unsupported: "Enregistrez-le en .docx." },
  },
  "audit-hand-back": {
    kind: "write",
    none: "Les traces n’ont pas été retirées",
    partly: "Les traces n’ont été retirées qu’en partie",
    standing: "Les scores sont toujours dans le document.",
  },
  "audit-restore": {
    kind: "write",
    none: "Les scores n’ont pas été rétablis",
    partly: "Les scores n’ont été rétablis qu’en partie",
  },
  "audit-anchor": { kind: "read", none: "Le passage sélectionné n’a pas été lu" },

  "resolve-finish": {
    kind: "write",
    none: "L’écriture n’a pas été terminée",
    standing: "",
    next: { changed: "Corrigez ce passage vous-même dans Word." },
  },
  "resolve-undo": {
    kind: "undo",
    none: "Le document n’est pas revenu à l’état d’avant",
    standing: "",
    next: { changed: "Corrigez ce passage vous-même dans Word." },
  },
};
