import type { Severity } from "../../checker";
import { count, number } from "../../french";
import type { Ability, CheckState } from "../../session";

const severity: Record<Severity, { one: string; many: string; hint: string }> = {
  error: { one: "erreur", many: "erreurs", hint: "à corriger avant l’envoi" },
  warning: { one: "avertissement", many: "avertissements", hint: "à regarder" },
  info: { one: "information", many: "informations", hint: "un conseil, ou une échéance à venir" },
};

const step: Record<Extract<CheckState, { status: "checking" }>["step"], string> = {
  reading: "Lecture du document…",
  recognising: "Reconnaissance des tableaux…",
  rules: "Application des règles…",
};

/** What a write is called that changes no text: only what the document remembers. */
const unnamedWrite = "données gardées dans le document";

/** What the pane says beside its views, and what several of them say. */
export const paneWords = {
  severity,
  noWord: [
    "Ce volet s’ouvre dans Word\u00a0: onglet Accueil, groupe Dossier LdM.",
    "Si ce groupe manque, ouvrez-le par Accueil, Compléments\u00a0; s’il n’y est pas, demandez à la personne qui gère Microsoft\u00a0365 dans votre établissement ou votre académie de vous l’attribuer.",
    "Si le volet reste vide ou qu’un message y revient, donnez à votre assistance ce message, votre Word (Fichier, Compte) et cette version\u00a0:",
  ],
  silent: {
    text: "Word ne répond pas. Le volet s’ouvrira dès qu’il répondra.",
    inPane:
      "Word ne répond pas. Attendez un instant, puis relisez le document\u00a0; si cela dure, rechargez le volet.",
    readAgain: "Relire",
    reload: "Recharger",
  },
  nav: {
    label: "Vues du volet",
    check: "Vérifier",
    insert: "Insérer",
    evidence: "Preuves",
    audit: "Auditer",
    dossier: "Dossier",
    about: "À propos",
    loading: "Ouverture…",
  },
  check: {
    run: "Vérifier le dossier",
    runAgain: "Vérifier de nouveau",
    running: "Vérification en cours",
    step,
  },
  caret: {
    looking: "Recherche du curseur…",
    moved: "Le curseur a bougé\u00a0: sa place n’est plus connue.",
    look: "Voir où il est",
  },
  flags: {
    title: "Signaler dans le document",
    /** By whether Word takes comments from us. */
    written: {
      can: "Écrit un commentaire Word par signalement, à sa ligne. Vos propres commentaires ne sont pas touchés.",
      cannot: "Écrit une courte marque rouge par signalement, à sa ligne. «\u00a0Effacer\u00a0» les retire toutes.",
      refused:
        "Word refuse ici les commentaires du complément\u00a0: une courte marque rouge par signalement les remplace, tant que ce volet reste ouvert. «\u00a0Effacer\u00a0» les retire toutes.",
    } satisfies Record<Ability, string>,
    /** Of what Word shows without anything being written; the buttons that write are beside it. */
    notUnderlined:
      "Word refuse ici de souligner sans rien écrire (il y faut un abonnement Microsoft\u00a0365)\u00a0: les signalements s’écrivent dans le document.",
    evidence: (n: number) => `Les preuves (${number.format(n)})`,
    shown: (n: number) => `Tout ce qui est affiché (${number.format(n)})`,
    replaced: "Chaque clic remplace les signalements déjà écrits dans le document.",
    unplaced: (n: number) =>
      `${count(n, "signalement n’a pas", "signalements n’ont pas")} de passage dans le document\u00a0: ${n < 2 ? "il reste" : "ils restent"} dans ce volet.`,
    clear: "Effacer les signalements",
    clearing: "Un instant…",
    working: (done: number, total: number) => `Écriture dans le document\u00a0: ${done} sur ${total}`,
    done: (added: number, kept: number, removed: number) =>
      `Document à jour\u00a0: ${count(added, "ajouté")}, ${count(kept, "inchangé")}, ${count(removed, "retiré")}.`,
    skipped: (n: number) =>
      `${count(n, "signalement n’a pas été écrit", "signalements n’ont pas été écrits")}\u00a0: le texte a changé. Vérifiez de nouveau.`,
    /** Behind another sentence. */
    settled: (n: number) =>
      n === 0
        ? ""
        : ` ${count(n, "signalement auquel quelqu’un a répondu est marqué comme résolu", "signalements auxquels quelqu’un a répondu sont marqués comme résolus")}.`,
    left: (n: number) =>
      n < 2
        ? "Word refuse de supprimer 1\u00a0commentaire\u00a0: il reste, vidé de son texte ou marqué comme résolu. Supprimez-le vous-même si Word vous le permet."
        : `Word refuse de supprimer ${number.format(n)}\u00a0commentaires\u00a0: ils restent, vidés de leur texte ou marqués comme résolus. Supprimez-les vous-même si Word vous le permet.`,
    cleared: (n: number) =>
      n === 0
        ? "Aucun signalement dans le document."
        : `${count(n, "signalement effacé", "signalements effacés")} du document.`,
  },
  unfinished: {
    found: (label: string) =>
      `L’écriture «\u00a0${label || unnamedWrite}\u00a0» s’est arrêtée au milieu\u00a0: une partie est dans le document.`,
    finish: "Terminer",
    undo: "Revenir à l’état d’avant",
    resolving: "Un instant…",
    resolved: {
      finish: (label: string) => `«\u00a0${label || unnamedWrite}\u00a0»\u00a0: l’écriture est terminée.`,
      undo: (label: string) => `«\u00a0${label || unnamedWrite}\u00a0»\u00a0: le document est revenu à l’état d’avant.`,
    },
    close: "Fermer",
    forgotten:
      "Une écriture s’est arrêtée au milieu avant que ce volet ne s’ouvre. Un paragraphe «\u00a0écriture en cours\u00a0» en garde la place\u00a0: s’il manque le bordereau ou une fiche, écrivez-les de nouveau, il disparaîtra\u00a0; sinon, supprimez-le.",
    goTo: "Aller à ce paragraphe",
  },
  crash: {
    title: "Erreur inattendue",
    text: (message: string) =>
      `C’est une erreur de l’outil, pas du dossier. Votre document n’est pas perdu. (${message})`,
    reload: "Recharger le volet",
  },
} as const;
