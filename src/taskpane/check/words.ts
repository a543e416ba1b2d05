import type { Severity } from "../../checker";
import { count, longDay, number } from "../../french";
import { paneWords } from "../words/paneWords";

const oneDecimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** Words of the view « Vérifier ». Those about a rule come with the finding. */
export const checkWords = {
  title: "Vérifier le dossier",
  intro: "Relit le dossier entier et montre ce qui manque, critère par critère, avec la phrase du guide.",
  local: "Tout se passe sur cet ordinateur.",
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
  filters: {
    severities: "Afficher par importance",
    word: (n: number, kind: Severity) => paneWords.severity[kind][n < 2 ? "one" : "many"],
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
    action: (n: number) => `Action ${n}`,
    commitment: (n: number) => `Engagement ${n}`,
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
  underlines: {
    choice: "Souligner sans rien écrire dans le document",
    hint: "Vous seul voyez ces soulignements. Ils suivent chaque vérification, et disparaissent quand le document est fermé.",
    waiting:
      "Word ne montre pas ce qui est souligné pendant que le volet s’ouvre\u00a0: cliquez sur «\u00a0Vérifier de nouveau\u00a0».",
    working: (done: number, total: number) => `Soulignement\u00a0: ${number.format(done)} sur ${number.format(total)}`,
    clearing: "Un instant…",
    done: (n: number) =>
      n === 0 ? "Rien à souligner." : `${count(n, "signalement souligné", "signalements soulignés")}.`,
    skipped: (n: number) =>
      `${count(n, "signalement n’a pas été souligné", "signalements n’ont pas été soulignés")}\u00a0: le texte a changé. Vérifiez de nouveau.`,
    left: (n: number) =>
      `${count(n, "ancien soulignement reste", "anciens soulignements restent")}\u00a0: Word refuse de ${n < 2 ? "le" : "les"} retirer avant que le document soit fermé.`,
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
  dismiss: {
    open: "Écarter…",
    title: "Écarter ce signalement",
    reason: "Pourquoi l’écarter",
    reasonExample: "Par exemple\u00a0: pièce déposée au critère 2",
    reasonMissing: "Dites pourquoi en quelques mots.",
    by: "Votre nom",
    byMissing: "Écrivez votre nom\u00a0: le lecteur saura qui demander.",
    hint: "Il quitte la liste et les totaux. La raison et le nom restent dans le document. Il revient si son texte change.",
    run: "Écarter",
    cancel: "Annuler",
    done: (where: string) => `Écarté\u00a0: ${where}.`,
    restore: "Rétablir",
    undo: (where: string) => `Rétablir\u00a0: ${where}`,
    forget: "Oublier",
    list: "Signalements écartés",
    count: (n: number) => `Écartés (${number.format(n)})`,
    gone: (n: number) => `${n < 2 ? "N’apparaît" : "N’apparaissent"} plus (${number.format(n)})`,
    signed: (by: string, on: string) => `${by}, le ${longDay(on)}`,
  },
} as const;
