import type { Severity } from "../../checker";
import { count, number } from "../../french";
import type { CheckState } from "../../session";
import { dossierWords } from "./dossierWords";
import { insertWords } from "./insertWords";

const oneDecimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

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

/** Every word the pane says on its own account. Words about a rule come with the finding. */
export const fr = {
  ...dossierWords,
  insert: insertWords,
  severity,
  noWord: "Ce volet s’ouvre dans Word\u00a0: onglet Accueil, groupe Dossier LdM.",
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
    title: "Vérifier le dossier",
    intro: "Relit le dossier entier et montre ce qui manque, critère par critère, avec la phrase du guide.",
    local: "Tout se passe sur cet ordinateur.",
    run: "Vérifier le dossier",
    runAgain: "Vérifier de nouveau",
    running: "Vérification en cours",
    step,
    clean: "Rien à signaler. La relecture de fond reste à faire\u00a0: l’outil ne juge pas vos actions.",
    cleanButAside: "Rien d’autre à signaler\u00a0: le reste a été écarté. La relecture de fond reste à faire.",
    found: (error: number, warning: number, info: number) =>
      `${count(error, "erreur")}, ${count(warning, "avertissement")}, ${count(info, "information")}.`,
    facts: (pages: number | null, tables: number, milliseconds: number) =>
      [
        pages === null ? null : count(pages, "page"),
        count(tables, "tableau officiel", "tableaux officiels"),
        milliseconds < 1000
          ? `${number.format(Math.max(1, Math.round(milliseconds)))}\u00a0ms`
          : `${oneDecimal.format(milliseconds / 1000)}\u00a0s`,
      ]
        .filter(Boolean)
        .join(" · "),
    crashed: (rules: readonly string[]) =>
      `${count(rules.length, "règle n’a pas pu s’appliquer", "règles n’ont pas pu s’appliquer")}\u00a0: ${rules.join(", ")}. C’est une erreur de l’outil, pas du dossier.`,
  },
  filters: {
    severities: "Afficher par importance",
    word: (n: number, kind: Severity) => severity[kind][n < 2 ? "one" : "many"],
    criterion: "Critère affiché",
    all: (n: number) => `Tous les critères (${number.format(n)})`,
    one: (criterion: number, n: number) => `Critère ${criterion} (${number.format(n)})`,
    none: "Aucun signalement pour ces filtres.",
    reset: "Tout afficher",
  },
  findings: {
    label: "Signalements",
    criterion: (n: number) => `Critère ${n}`,
    whole: "Dossier entier",
    action: (n: string) => `Action ${n}`,
    commitment: (n: string) => `Engagement ${n}`,
    ownReview: "À vérifier par vous",
    why: "Pourquoi",
    how: "Que faire",
    quote: "Texte trouvé",
    goTo: "Aller au passage",
    noPlace: "Ce signalement n’a pas de passage dans le document.",
    more: (n: number) => `Afficher ${count(n, "signalement")} de plus`,
    previous: "Signalement précédent",
    next: "Signalement suivant",
    rank: (rank: number, total: number) => `${number.format(rank)} sur ${number.format(total)}`,
    total: (total: number) => count(total, "signalement"),
    reached: (where: string) => `Passage sélectionné\u00a0: ${where}`,
  },
  reading: {
    summary: "Comment ce tableau a été lu",
    table: (name: string) => `Lu comme «\u00a0${name}\u00a0».`,
    titled: (title: string) => `Titre\u00a0: «\u00a0${title}\u00a0».`,
    untitled: "Reconnu à ses intitulés, sans titre.",
    header: (written: string, official: string) => `«\u00a0${written}\u00a0» lu comme «\u00a0${official}\u00a0».`,
    same: (n: number) => `${count(n, "intitulé")} du guide ${n < 2 ? "reconnu" : "reconnus"}.`,
    added: (headers: string) => `En plus du guide\u00a0: ${headers}.`,
    missing: (names: string) => `Non trouvé\u00a0: ${names}.`,
  },
  reference: {
    guide: (page: number) => `Guide, page ${page}`,
    guideOnly: "Guide",
    official: "Texte officiel",
    ours: "Notre lecture",
  },
  flags: {
    title: "Signaler dans le document",
    comments: "Écrit un commentaire Word par signalement, à sa ligne. Vos propres commentaires ne sont pas touchés.",
    marks: "Écrit une courte marque rouge par signalement, à sa ligne. «\u00a0Effacer\u00a0» les retire toutes.",
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
    cleared: (n: number) =>
      n === 0
        ? "Aucun signalement dans le document."
        : `${count(n, "signalement effacé", "signalements effacés")} du document.`,
  },
  fixes: {
    title: "Corriger",
    all: (n: number) => `Corriger tout (${number.format(n)})`,
    preview: "Relisez ces corrections sûres avant de les faire. Vous pourrez les annuler.",
    list: "Corrections proposées",
    erased: "(effacé) ",
    run: (n: number) => `Faire ${count(n, "correction")}`,
    year: "Année N",
    yearExample: "2026",
    working: (n: number) => `Correction en cours\u00a0: ${n}`,
    done: (n: number) => `${count(n, "correction faite", "corrections faites")}.`,
    undo: "Annuler ces corrections",
    undone: (n: number) => `${count(n, "correction annulée", "corrections annulées")}.`,
  },
  unfinished: {
    found: (label: string) =>
      `L’écriture «\u00a0${label}\u00a0» s’est arrêtée au milieu\u00a0: une partie est dans le document.`,
    finish: "Terminer",
    undo: "Revenir à l’état d’avant",
    resolving: "Un instant…",
    resolved: {
      finish: (label: string) => `«\u00a0${label}\u00a0»\u00a0: l’écriture est terminée.`,
      undo: (label: string) => `«\u00a0${label}\u00a0»\u00a0: le document est revenu à l’état d’avant.`,
    },
    close: "Fermer",
  },
  about: {
    title: "À propos",
    product: "Dossier Lycée des métiers",
    what: "Insère les tableaux officiels du dossier de labellisation, le relit et montre ce qui manque. Il ne dit jamais qu’un dossier est conforme ou non\u00a0: seuls les auditeurs en décident.",
    mode: "Vous travaillez comme",
    modes: { school: "Établissement", auditor: "Auditeur" },
    modeHint: {
      school: "Insérer les tableaux et vérifier le dossier.",
      auditor: "Vérifier et noter un dossier reçu, sans toucher au texte de l’établissement.",
    },
    privacy: "Vos données",
    privacyLines: [
      "Le dossier est lu et vérifié dans ce volet, sur cet ordinateur.",
      "Aucun compte, aucun envoi, aucune mesure d’audience.",
      "Le volet ne peut ouvrir aucune connexion\u00a0; seul Office.js, de Microsoft, est chargé à l’ouverture.",
      "L’outil ne retient, sur cet ordinateur, que la dernière vue, le mode, le nom et la fonction dont vous signez, et vos remarques d’auditeur.",
      "Les réglages et les signalements écartés sont gardés dans le document, et voyagent avec lui. Les verdicts des auditeurs aussi, jusqu’à la version à rendre.",
    ],
    facts: "Cette version",
    guide: "Guide",
    publisher: "Éditeur",
    published: "Paru",
    version: "Version",
    flags: "Signalements",
    flagKind: {
      comments: "commentaires Word",
      marks: "marques rouges (ce Word n’offre pas les commentaires)",
    },
  },
  crash: {
    title: "Erreur inattendue",
    text: (message: string) =>
      `C’est une erreur de l’outil, pas du dossier. Votre document n’est pas perdu. (${message})`,
    reload: "Recharger le volet",
  },
} as const;
