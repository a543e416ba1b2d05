import type { EnteredCounts } from "../../audit";
import { capitalise, count, enumerate, listed, number } from "../../french";
import type { Trend } from "../../session";
import { auditConclusion } from "./concludeWords";
import type { CriterionProgress } from "./gridView";

const trend: Record<NonNullable<Trend>, string> = { up: "en hausse", down: "en baisse", level: "stable" };

/** « 2 à évaluer · 1 écart · à revoir ». */
function waiting({ done, total, gaps, unverified, divergences, formerOpen, isToReview }: CriterionProgress): string {
  return [
    done < total ? `${number.format(total - done)} à évaluer` : "évalué",
    gaps > 0 && count(gaps, "écart"),
    unverified > 0 && count(unverified, "non vérifié", "non vérifiés"),
    isToReview && "à revoir",
    formerOpen > 0 && `${count(formerOpen, "ancien écart", "anciens écarts")} à revoir`,
    divergences > 0 && count(divergences, "divergence"),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Words of the view « Auditer », loaded with it. */
export const words = {
  ...auditConclusion,
  title: "Auditer le dossier",
  opening: "Lecture du dossier reçu…",
  again: "Relire le dossier",
  parts: { score: "Noter", observations: "Constats", team: "Équipe", conclude: "Conclure" },
  partsLabel: "Étapes de l’audit",
  recognised: (criteria: number, actions: number, commitments: number) =>
    [count(criteria, "critère"), count(actions, "action"), count(commitments, "engagement")].join(" · "),
  recognisedAs: "Ce qui a été reconnu dans le dossier reçu",
  absent: (criteria: readonly number[]) => `Absent du dossier\u00a0: ${listed(criteria, "critère")}.`,
  trend,
  who: {
    title: "Qui évalue",
    intro:
      "Vos verdicts restent à votre nom\u00a0: personne ne les écrase. Le nom et la fonction vont dans les fiches.",
    name: "Nom",
    position: "Fonction",
    positionExample: "Inspecteur de l’éducation nationale",
    voice: "Vous évaluez comme",
    voices: { auditor: "Auditeur", school: "Établissement (auto-évaluation)" },
    nameMissing: "Écrivez votre nom.",
    positionMissing: "Écrivez votre fonction.",
    save: "Commencer",
    change: "Changer",
    renamed: (former: string) => `Ce n’est pas le nom de ${former}, qui travaille dans ce volet`,
    renames: {
      correction: (former: string, name: string) => `Corriger mon nom\u00a0: ce que ${former} a dit devient de ${name}`,
      other: (former: string) => `Une autre personne\u00a0: ce que ${former} a dit reste à ${former}`,
    },
    renameMissing: "Dites si vous corrigez votre nom ou si vous êtes une autre personne.",
    namesake: "Est-ce la même personne\u00a0?",
    namesakeHint:
      "Une personne de ce nom a déjà noté ce dossier, avec une autre fonction. Vos verdicts iront à la suite des siens, ou à côté.",
    isMe: (name: string, position: string) => `Oui, je suis ${name}${position ? `, ${position}` : ""}`,
    isNotMe: "Non, nous portons le même nom",
    as: (name: string, position: string) => `${name}, ${position}`,
  },
  unsaved: {
    entered: (counts: EnteredCounts, when: string) => {
      const { verdict, effectiveness, comment, text, observation, opinion, followUp, look } = counts;
      const parts = [
        verdict > 0 && count(verdict, "verdict"),
        effectiveness > 0 && count(effectiveness, "niveau d’efficacité", "niveaux d’efficacité"),
        comment > 0 && count(comment, "commentaire"),
        observation > 0 && count(observation, "constat"),
        opinion > 0 && "un avis",
        followUp > 0 && count(followUp, "suite d’un écart", "suites d’écarts"),
        look > 0 && count(look, "pièce regardée", "pièces regardées"),
        text > 0 && count(text, "texte confirmé", "textes confirmés"),
      ].filter((part) => part !== false);
      const isOne = Object.values(counts).reduce((sum, one) => sum + one, 0) < 2;
      return `${capitalise(enumerate(parts))} ${when} n’${isOne ? "était" : "étaient"} pas dans le document.`;
    },
    when: (time: string, day: string | null) => (day ? `du ${day} à ${time}` : `de ${time}`),
    typed: (what: readonly string[], isInPlace: boolean) =>
      `Commencé et pas encore gardé${isInPlace ? ", retrouvé à sa place" : ""}\u00a0: ${enumerate(what)}.`,
    reason: (expectation: string) => `le motif de ${expectation}`,
    comment: (criterion: number) => `le commentaire du critère ${criterion}`,
    observation: "un constat",
    owner: (name: string, position: string) =>
      `Saisi par ${name}, ${position}\u00a0: ne le reprenez que si c’est vous.`,
    takeUp: "Reprendre",
    taken: "Saisies reprises.",
    forget: "Oublier",
    forgetSure: "Ces saisies seront effacées de cet ordinateur. Le document ne change pas.",
    forgetRun: "Effacer ces saisies",
    forgotten: "Saisies effacées de cet ordinateur.",
  },
  criterion: {
    all: "Critères",
    name: (progress: CriterionProgress) => `${progress.criterion}. ${progress.title}\u00a0: ${waiting(progress)}`,
    facts: (progress: CriterionProgress) => waiting(progress),
    total: (done: number, total: number) => `${number.format(done)}/${number.format(total)} en tout`,
    movedTo: (n: number, title: string) => `Critère\u00a0${n}, ${title}.`,
    allDone: "Tous les attendus du dossier ont un verdict.",
    follow: "Suivre le curseur du document",
    goTo: "Aller au critère",
    absent: "Ce critère n’a pas été reconnu dans le dossier.",
  },
  grid: {
    label: (n: number) => `Attendus du critère ${n}`,
    verdicts: "Verdict",
    gravities: "Gravité",
    unset: "À évaluer",
    networkOnly: "Candidature en réseau seulement",
    reconstructed: "Entre crochets\u00a0: texte reconstitué d’une page coupée du guide",
    reason: "Motif",
    reasonNeeded: "Motif (à écrire pour ce verdict)",
    reasonHint: "Entrée\u00a0: garder et passer au suivant. Échap\u00a0: revenir à l’attendu.",
    gravityMissing: "Gravité à choisir",
    reasonMissing: "Motif à écrire",
    others: "Les autres",
    said: (expectation: string, verdict: string) => `${expectation}\u00a0: ${verdict}.`,
    takenBack: (expectation: string) => `${expectation}\u00a0: verdict retiré.`,
    complete: (n: number) => `Critère ${n}\u00a0: tous les attendus ont un verdict.`,
    keys: "Touches du clavier",
    keysHint: "Elles agissent quand un attendu a le focus, jamais pendant que vous écrivez.",
    keyList: [
      ["C", "conforme"],
      ["N", "non conforme"],
      ["M\u00a0·\u00a0J", "gravité mineure\u00a0· majeure"],
      ["V", "non vérifié"],
      ["O", "sans objet"],
      ["R", "écrire le motif"],
      ["S", "attendu suivant à évaluer, ici ou dans un autre critère"],
      ["P", "attendu précédent"],
      ["Haut\u00a0·\u00a0Bas", "attendu précédent\u00a0· suivant"],
      ["0 à 4", "efficacité du critère"],
      ["Suppr", "retirer le verdict"],
      ["?", "afficher ces touches"],
      ["Entrée", "garder le motif, attendu suivant"],
      ["Échap", "du motif à l’attendu"],
    ],
  },
  effectiveness: {
    title: "Efficacité de la démarche",
    comment: "Commentaire sur le critère",
    commentHint: "Entrée\u00a0: garder.",
    none: "À choisir",
    ours: "Échelle de l’outil, sur les étapes PDCA de Qualéduc\u00a0: le guide n’en fixe pas.",
  },
  changed: {
    title: "Texte modifié depuis la notation",
    confirm: "Mes verdicts valent pour ce texte",
    kinds: {
      added: (where: string) => `Ajouté\u00a0: ${where}`,
      changed: (where: string) => `Modifié\u00a0: ${where}`,
      removed: (where: string) => `Supprimé\u00a0: ${where}`,
    },
    more: (n: number) => `et ${count(n, "autre passage", "autres passages")}`,
  },
  former: {
    advice: (text: string) => `Préconisation d’alors\u00a0: ${text}`,
    outcome: (expectation: string) => `Ce qu’est devenu l’écart ${expectation}`,
    reworded: (n: number) => `Texte d’alors et texte d’aujourd’hui (${number.format(n)})`,
    before: "Alors",
    after: "Aujourd’hui",
    textGone:
      "Pour relire le texte d’alors, redonnez la copie Word de cet audit\u00a0: «\u00a0Équipe\u00a0», «\u00a0Reprendre un audit précédent\u00a0». Rien d’autre n’en sera repris.",
    otherEdition: (name: string, n: number) => `${name}, autre édition du guide (${count(n, "écart")})`,
    otherEditionHint: "Ses attendus ne sont pas ceux d’aujourd’hui\u00a0: rien n’est comparé.",
  },
  evidenceSeen: {
    title: (opened: number, n: number) =>
      `Preuves citées (${opened > 0 ? `${number.format(opened)} vue${opened < 2 ? "" : "s"} sur ${number.format(n)}` : number.format(n)})`,
    look: (piece: string) => `${piece}\u00a0: ce que vous avez vu`,
    name: "Nommer une preuve vue",
    choose: (n: number) => `Nommer une preuve vue (${number.format(n)})`,
  },
  school: {
    title: "Ce que l’établissement a écrit",
    facts: (actions: number, commitments: number, measured: number, indicators: number) =>
      [
        count(actions, "action"),
        count(commitments, "engagement"),
        `${count(measured, "indicateur mesuré", "indicateurs mesurés")} sur ${number.format(indicators)}`,
      ].join(" · "),
    untitled: "(sans dénomination)",
    noIndicator: "Aucun indicateur écrit.",
    unnamed: "(indicateur sans nom)",
    unmeasured: "non mesuré",
    proved: "preuve citée",
    unproved: "sans preuve citée",
    goTo: (what: string) => `Aller au passage\u00a0: ${what}`,
    listed: "dans le bordereau",
    unlisted: "absente du bordereau",
    noList: "Le dossier n’a pas de bordereau\u00a0: la présence des preuves n’a pas pu être regardée.",
    noEvidence: "Aucune preuve citée.",
    seen: (n: number) => `Le contrôle a vu (${number.format(n)})`,
    seenHint: "Une aide à la lecture, jamais un verdict.",
    action: (n: number) => `Action ${n}`,
    commitment: (n: number) => `Engagement ${n}`,
    drawn: (points: readonly string[], course: string | null) =>
      `Mesures\u00a0: ${points.join("\u00a0; ")}${course ? ` (${course})` : ""}`,
  },
  findings: { criterion: (n: number) => `Critère ${n}` },
  cancel: "Annuler",
  remarks: {
    pick: "Remarques à reprendre",
    choose: (n: number) => `Reprendre une remarque (${number.format(n)})`,
    keep: "Garder ce motif dans mes remarques",
    isKept: "Motif gardé dans mes remarques",
    title: (n: number) => `Mes remarques sur ce critère (${number.format(n)})`,
    hint: "Vos phrases, gardées sur cet ordinateur. Le fichier les passe à un collègue.",
    remove: (text: string) => `Retirer\u00a0: ${text}`,
    export: "Exporter",
    import: "Importer",
    fileName: "remarques-audit.json",
    read: (n: number) => `${count(n, "remarque lue", "remarques lues")}.`,
  },
  observations: {
    title: "Constat",
    add: (criterion: number) => `Ajouter un constat au critère ${criterion}`,
    kind: "Nature",
    text: "Constat",
    textMissing: "Écrivez le constat en quelques mots.",
    basis: "Établi sur",
    evidence: "Preuve",
    evidenceExample: "Par exemple\u00a0: Annexe C3-A1-02",
    anchor: "Rattacher au passage sélectionné",
    anchorAgain: "Rattacher à un autre passage",
    noAnchor: "Détacher",
    nowhere: "Placez d’abord le curseur dans un passage de l’établissement.",
    save: "Garder le constat",
    edit: "Modifier",
    remove: "Supprimer",
    none: "Aucun constat pour l’instant.",
    asComments: "Un constat rattaché à un passage y devient un commentaire [Audit].",
    inTable: "Ce Word n’a pas de commentaires\u00a0: les constats sont dans les fiches.",
  },
  sheets: {
    refresh: "Écrire les fiches",
    refreshShort: "Écrire",
    stale: (n: number) => count(n, "fiche à écrire", "fiches à écrire"),
    fresh: "Fiches à jour",
    writing: "Écriture des fiches…",
    held: (titles: string, n: number) =>
      n < 2
        ? `${titles} porte un commentaire, qui serait perdu\u00a0: ce tableau n’est pas récrit. Traitez le commentaire, supprimez-le dans Word, puis «\u00a0Écrire\u00a0».`
        : `${titles} portent des commentaires, qui seraient perdus\u00a0: ces tableaux ne sont pas récrits. Traitez les commentaires, supprimez-les dans Word, puis «\u00a0Écrire\u00a0».`,
    heldTitle: (title: string) => `«\u00a0${title}\u00a0»`,
    differ:
      "Quelqu’un a écrit dans les fiches visibles autre chose que les scores gardés. Rien n’est écrasé sans vous.",
    takePart: "Garder les scores, récrire les fiches",
    takeSheet: "Prendre ce que disent les fiches",
    takeSheetSure: (n: number) =>
      n < 2
        ? "Ce qu’une fiche dit remplacera le score gardé, au nom de la personne de la colonne. Vous pourrez l’annuler."
        : `Ce que disent les fiches remplacera ${number.format(n)}\u00a0scores gardés, au nom de la personne de chaque colonne. Vous pourrez l’annuler.`,
    takeSheetRun: "Remplacer les scores",
    taken: (n: number) => `${count(n, "score remplacé", "scores remplacés")} par ce que disent les fiches.`,
    undoTaken: "Annuler\u00a0: reprendre les scores d’avant",
    differs: (name: string, what: string, kept: string, read: string) =>
      `${name}, ${what}\u00a0: scores «\u00a0${kept}\u00a0», fiche «\u00a0${read}\u00a0»`,
    recovered:
      "La partie cachée des scores manquait (LibreOffice la perd)\u00a0: ils ont été relus dans les fiches visibles. Vérifiez-les\u00a0; ils seront gardés de nouveau à votre prochain verdict. Un mot que le volet ne connaît pas y devient un motif\u00a0: si votre académie a ses libellés, importez-les d’abord («\u00a0Conclure\u00a0»).",
    keepRecovered: "Garder maintenant",
  },
  saving: {
    kept: "Gardé",
    keeping: "Pas encore gardé…",
    again: "Réessayer",
  },
  trouble: {
    saveCopy: "Enregistrer une copie",
    fileName: "audit-du-document.xml",
  },
} as const;
