import type { EvidenceConflict, EvidenceStage, EvidenceTrouble, EvidenceInventory } from "../../evidence";
import { count, number } from "../../french";
import type { EvidenceTask, ListOutcome } from "../../session";
import { files } from "./fileWords";
import { needs } from "./needWords";
import { left, rename, renumber } from "./numberWords";
import { refusal, working } from "./workWords";

const stage: Record<EvidenceStage, { one: string; brief: string; briefs: string; hint: string }> = {
  expected: {
    one: "attendue",
    brief: "attendue",
    briefs: "attendues",
    hint: "Au registre, mais ni citée ni au bordereau",
  },
  cited: { one: "citée", brief: "citée", briefs: "citées", hint: "Une case du dossier y renvoie" },
  listed: { one: "au bordereau", brief: "listée", briefs: "listées", hint: "Le bordereau en a une ligne" },
  found: {
    one: "fichier trouvé",
    brief: "trouvée",
    briefs: "trouvées",
    hint: "Son fichier est dans le dossier choisi",
  },
};

const trouble: Record<EvidenceTrouble, { short: string; long: string }> = {
  unlisted: { short: "hors bordereau", long: "Citée, mais absente du bordereau." },
  uncited: { short: "jamais citée", long: "Au bordereau, mais citée nulle part." },
  undated: { short: "sans date", long: "Rien ne la date." },
  doubled: { short: "numéro en double", long: "Son numéro est porté par deux lignes." },
  "local-link": { short: "lien local", long: "Son lien ne s’ouvre que sur un poste de l’établissement." },
  "account-link": { short: "compte exigé", long: "Son lien demande un compte que l’auditeur n’a peut-être pas." },
  "file-missing": { short: "fichier absent", long: "Son fichier n’est pas dans le dossier choisi." },
  "several-files": {
    short: "plusieurs fichiers",
    long: "Plusieurs fichiers portent son numéro\u00a0; un seul est retenu.",
  },
  differs: { short: "à décider", long: "Le registre et le bordereau ne disent pas la même chose." },
};

const field: Record<EvidenceConflict["field"], string> = {
  number: "Numéro",
  title: "Intitulé",
  type: "Type",
  date: "Date",
  proves: "Ce qu’elle prouve",
  file: "Fichier ou adresse",
  page: "Page",
};

const bordereau: Record<EvidenceInventory["bordereau"], string> = {
  none: "Ce dossier n’a pas encore de bordereau.",
  ours: "Le bordereau du dossier est tenu par l’outil. Vos retouches y sont relues avant chaque mise à jour.",
  theirs: "Ce dossier a son propre bordereau\u00a0: l’outil y ajoute les lignes qui manquent et ne récrit rien.",
  apart: "Le bordereau est dans un document annexe. Les citations n’ont donc pas de lien vers leur ligne.",
};

/** Words of the view « Preuves »; they come with it, after the pane's first load. */
export const evidenceWords = {
  title: "Preuves",
  reading: "Lecture des preuves…",
  retry: "Relire les preuves",
  parts: { pieces: "Pièces", needs: "Indicateurs", list: "Bordereau", files: "Fichiers" },
  partsLabel: "Parties des preuves",
  stage,
  stages: "Afficher par état",
  trouble,
  field,
  search: "Chercher une preuve",
  look: "Ce qui est à regarder",
  lookAll: (n: number) => `Toutes (${number.format(n)})`,
  lookAny: (n: number) => `À regarder (${number.format(n)})`,
  lookOne: (what: string, n: number) => `${what} (${number.format(n)})`,
  criterion: "Critère des preuves",
  everyCriterion: "Tous critères",
  oneCriterion: (n: number) => `Critère ${n}`,
  empty: "Aucune preuve dans ce dossier\u00a0: ni citation, ni bordereau, ni registre.",
  none: "Aucune preuve pour ces filtres.",
  reset: "Tout afficher",
  more: (n: number) => `Afficher ${count(n, "preuve")} de plus`,
  list: "Liste des preuves",
  untitled: "(sans intitulé)",
  /** What stands where a date was to be: « en cours », « – ». */
  notDated: (words: string) =>
    /[\p{L}\d]/u.test(words) ? `${words} (${trouble.undated.short})` : trouble.undated.short,
  unnumbered: "(sans numéro)",
  citedTimes: (n: number) => (n === 1 ? "citée" : `citée ${number.format(n)}\u00a0fois`),
  atCaret: "Au curseur",
  atCaretHint: "Montrer les preuves citées là où est le curseur",
  only: (n: number) => `${count(n, "preuve demandée", "preuves demandées")}`,
  atCaretNone: "Aucune preuve n’est citée dans le paragraphe du curseur.",
  goToLine: "Aller à sa ligne du bordereau",
  citations: (n: number) => (n === 0 ? "Citée nulle part" : count(n, "citation")),
  goToCitation: (rank: number, where: string) => `Aller à la citation ${number.format(rank)}\u00a0: ${where}`,
  previous: "Citation précédente",
  next: "Citation suivante",
  rank: (rank: number, total: number) => `${number.format(rank)} sur ${number.format(total)}`,
  reached: (where: string) => `Passage sélectionné\u00a0: ${where}`,
  unverified: "lien non vérifié",
  unverifiedHint: "L’outil n’ouvre jamais un lien\u00a0: il ne se connecte à rien.",
  fileFound: (path: string) => `Fichier trouvé\u00a0: ${path}`,
  cite: {
    open: "Citer une preuve…",
    title: "Citer une preuve",
    hint: "Placez d’abord le curseur dans la case que la preuve appuie.",
    at: (where: string, isInTable: boolean) => `Curseur\u00a0: ${where}${isInTable ? "" : ", hors tableau"}.`,
    which: "Preuve",
    fresh: "Nouvelle preuve",
    place: "Où est la liste des preuves\u00a0?",
    places: { inside: "À la fin de ce dossier", apart: "Dans un document annexe à part" },
    here: "Citer au curseur",
    hereOf: (what: string) => `Citer au curseur\u00a0: ${what}`,
    run: "Citer au curseur",
    cancel: "Fermer",
    titleMissing: "Écrivez l’intitulé de la preuve.",
    types: "Types proposés",
    fileHint: "Chemin sous le dossier d’annexe, ou adresse. Jamais ouvert par l’outil.",
    dateExample: "12/03/2026",
    noSuchDay: (day: string) => `Le ${day} n’est dans aucun calendrier.`,
    titleExample: "Convention avec le CFA",
  },
  edit: {
    open: "Modifier",
    title: (what: string) => `Modifier ${what}`,
    run: "Garder",
    cancel: "Annuler",
  },
  rename,
  renumber,
  left,
  remove: {
    open: "Retirer",
    ask: (n: number, staysListed: boolean) => {
      const left = staysListed
        ? "Elle quitte le registre seulement\u00a0: l’outil ne récrit pas ce bordereau, retirez-y sa ligne vous-même."
        : "Elle quitte le registre et le bordereau.";
      return n === 0
        ? left
        : `${left} ${count(n, "citation", "citations")} en ${n < 2 ? "parle" : "parlent"} encore dans le dossier.`;
    },
    withCitations: (n: number) =>
      `Effacer aussi ${n < 2 ? "sa citation" : "ses citations"}, là où aucune phrase n’en dépend`,
    run: "Retirer la preuve",
    cancel: "La garder",
  },
  bordereau,
  bordereauActs: {
    insert: "Insérer le bordereau",
    update: "Mettre à jour le bordereau",
    annex: "Créer un document annexe",
    annexHint: "Le bordereau seul, dans un nouveau document Word.",
    annexFile: "bordereau-des-preuves.docx",
    missing: (n: number) =>
      `${count(n, "preuve citée n’y est", "preuves citées n’y sont")} pas${n === 0 ? "." : "\u00a0:"}`,
    addLine: (what: string) => `Ajouter la ligne ${what}`,
    addThisLine: "Ajouter sa ligne au bordereau",
  },
  conflicts: {
    title: (n: number) => `${count(n, "différence")} à décider`,
    hint: "Le registre et le bordereau ne disent pas la même chose. Rien n’est récrit avant votre choix.",
    of: (what: string, about: string) => `${what}, ${about}`,
    register: "Registre",
    document: "Bordereau",
    side: (side: string, words: string) => (words === "" ? `${side}\u00a0: (vide)` : `${side}\u00a0: ${words}`),
    all: "Tout prendre du bordereau",
    hintTheirs: "Ce bordereau est le vôtre : prenez ce qu’il dit, ou corrigez-y la ligne, puis relisez le dossier.",
    take: "Prendre du bordereau",
  },
  needs,
  files,
  flag: "Signaler",
  flagHint: "Écrit dans le document ce qui manque aux preuves, et remplace les signalements déjà écrits",
  refusal,
  working,
  done: {
    cite: (words: string) => `Citée\u00a0: ${words}.`,
    list: (_: string, n: number) => `Bordereau à jour\u00a0: ${count(n, "ligne")}.`,
    annex: () =>
      "Document annexe demandé à Word. Enregistrez-le à côté du dossier\u00a0; s’il ne paraît pas, autorisez les fenêtres surgissantes, puis recommencez.",
    take: (_: string, n: number) => `Registre corrigé d’après le bordereau\u00a0: ${count(n, "différence")}.`,
    save: (words: string) => `Modifiée\u00a0: ${words}.`,
    rename: (words: string, n: number) =>
      `Nouveau numéro\u00a0: ${words}. ${count(n, "citation récrite", "citations récrites")}.`,
    renumber: (_: string, n: number) => `${count(n, "preuve renumérotée", "preuves renumérotées")} partout.`,
    remove: (words: string, n: number) =>
      `Retirée du registre\u00a0: ${words}.${n === 0 ? "" : ` ${count(n, "citation reste", "citations restent")} à revoir dans le texte.`}`,
    piece: (words: string) => `Ajoutée au registre\u00a0: ${words}.`,
    line: (words: string) => `Ligne ajoutée au bordereau\u00a0: ${words}.`,
    folder: (_: string, n: number) => `Registre complété\u00a0: ${count(n, "preuve")}.`,
    undo: (words: string) => `Annulé\u00a0: ${words}.`,
  } satisfies Record<EvidenceTask, (words: string, n: number) => string>,
  /** What the words of a change that was made end with. */
  listOutcome: {
    started: "Bordereau ajouté à la fin du dossier.",
    kept: "Sa ligne reste au bordereau\u00a0: retirez-la vous-même.",
  } satisfies Record<ListOutcome, string>,
  undo: "Annuler",
} as const;
