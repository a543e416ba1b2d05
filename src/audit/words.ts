import type { Effectiveness, Gravity, ObservationBasis, ObservationKind, Opinion, Verdict } from "./types";
import type { CriterionState } from "./rollUp";

/** What each kind of value is called by. */
export interface AuditValues {
  readonly verdict: Verdict;
  readonly gravity: Gravity;
  readonly effectiveness: Effectiveness;
  readonly observation: ObservationKind;
  readonly basis: ObservationBasis;
  readonly opinion: Opinion;
  /** The state of a criterion, rolled up. */
  readonly criterion: CriterionState;
}

export type AuditWordKind = keyof AuditValues;

/** A French word with where it comes from. */
export interface AuditWord {
  readonly label: string;
  /** `official`: printed in the guide; `ours`: no text of the label gives it, an académie may have its own. */
  readonly status: "official" | "ours";
  /** What it means, in one sentence. */
  readonly meaning: string;
}

/** The French words of an audit. The guide's two questions are official (E.III); most of the rest is ours. */
export const auditWords: { readonly [K in AuditWordKind]: Readonly<Record<AuditValues[K], AuditWord>> } = {
  verdict: {
    compliant: official("conforme", "L’élément de la démarche répond à l’attendu."),
    "non-compliant": official(
      "non conforme",
      "L’élément de la démarche ne répond pas, ou pas entièrement, à l’attendu.",
    ),
    unverified: ours("non vérifié", "L’auditeur n’a pas pu établir si l’élément répond à l’attendu."),
    "not-applicable": ours("sans objet", "L’attendu ne concerne pas cette candidature."),
  },
  gravity: {
    minor: ours("mineure", "L’attendu est pris en compte en partie, sans remettre en cause la démarche."),
    major: ours(
      "majeure",
      "L’attendu n’est pas pris en compte, ou sa prise en compte partielle remet en cause la démarche.",
    ),
  },
  effectiveness: {
    "not-shown": ours("non démontrée", "Le dossier ne montre pas la démarche."),
    planned: ours("planifiée", "Les objectifs et les indicateurs sont posés."),
    implemented: ours("mise en œuvre", "Les actions ont lieu."),
    evaluated: ours("évaluée", "Les mesures du début, du suivi et de la fin sont présentes et lues."),
    adjusted: ours("ajustée", "Un engagement ou un axe de progrès tire les conséquences de l’évaluation."),
  },
  observation: {
    strength: official("point fort", "Ce qui fait progresser l’action."),
    vigilance: official("point de vigilance", "Ce qui est à surveiller ou à améliorer."),
    progress: official("axe de progrès", "Ce vers quoi la démarche peut aller."),
    recommendation: ours("préconisation", "Ce que l’auditeur demande ou conseille de faire."),
  },
  basis: {
    dossier: ours("dossier", "Constaté à la lecture du dossier et de ses annexes."),
    visit: ours("visite", "Constaté sur place."),
    interview: ours("entretien", "Dit par une personne rencontrée."),
  },
  opinion: {
    favourable: ours("favorable", "Les auditeurs proposent la labellisation."),
    "favourable-with-recommendations": ours(
      "favorable avec préconisations",
      "Les auditeurs proposent la labellisation et des préconisations.",
    ),
    reserved: ours("réservé", "Les auditeurs demandent des compléments avant de se prononcer."),
    unfavourable: ours("défavorable", "Les auditeurs ne proposent pas la labellisation."),
  },
  criterion: {
    "not-evaluated": ours("non évalué", "Un attendu au moins n’a pas de verdict, ou aucun n’a pu être vérifié."),
    compliant: official("conforme", "Aucun écart n’est relevé."),
    "compliant-with-reservations": ours("conforme avec réserves", "Un écart mineur au moins est relevé, aucun majeur."),
    "non-compliant": official("non conforme", "Un écart majeur au moins est relevé."),
  },
};

function official(label: string, meaning: string): AuditWord {
  return { label, status: "official", meaning };
}

function ours(label: string, meaning: string): AuditWord {
  return { label, status: "ours", meaning };
}
