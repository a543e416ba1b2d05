import { count, enumerate } from "../../french";
import type { ApartProbeId, ProbeId, ProbeOutcome, ProbeQuestion } from "../../host";
import type { AbilityId } from "../../session/selftest";

/** What a Word can or cannot do, behind « Ce Word sait ». */
const abilities: Record<AbilityId, string> = {
  read: "lire et vérifier un dossier",
  follow: "suivre le curseur",
  "keep-undo": "laisser Annuler intact pendant que le volet suit le curseur",
  insert: "insérer les tableaux",
  undo: "annuler une insertion",
  flag: "signaler dans le document",
  comment: "commenter",
  underline: "souligner sans rien écrire",
  sheets: "écrire et remplacer des fiches",
  tables: "ajouter une ligne ou une colonne",
  cite: "citer une preuve",
  remember: "garder réglages et notes dans le document",
  open: "ouvrir un rapport dans un nouveau document",
  exchange: "faire sortir ou entrer un fichier ou un texte",
};

/** What each probe tries. */
const probes: Record<ProbeId, string> = {
  paragraphs: "Les paragraphes, dans le même ordre que nous",
  slices: "Quelques paragraphes d’un long document",
  caret: "La place du curseur",
  "caret-undo": "Annuler, pendant que le volet suit le curseur",
  signs: "Espaces, apostrophes, guillemets et tirets",
  "comment-signs": "Un texte commenté, tel que Word le rend",
  insertion: "Les tableaux d’un critère, à plusieurs places",
  placeholder: "Les consignes qui s’effacent",
  region: "Une fiche posée, remplacée, enlevée",
  "region-tracked": "La même, avec le suivi des modifications",
  "insertion-undo": "Une insertion annulée par le volet",
  comments: "Des commentaires, jusque dans des cellules fusionnées",
  "flags-twice": "Les mêmes signalements deux fois",
  "comment-deletion": "Des commentaires supprimés",
  "comments-undo": "Trois commentaires, puis Annuler",
  underlines: "Des mots soulignés sans rien écrire",
  row: "Une ligne ajoutée, puis reprise",
  "tracked-range": "Une place suivie d’un geste à l’autre",
  column: "Une colonne ajoutée, puis reprise",
  citation: "Une preuve citée",
  "custom-xml": "Ce que le document garde de nous",
  "new-document": "Un nouveau document",
  "large-document": "Votre plus long dossier, lu seulement",
  "way-out": "Fichiers et presse-papiers",
  refusals: "Un document qui refuse les écritures",
  "two-people": "Deux personnes dans le même document",
  ribbon: "Le ruban, pendant qu’une insertion peut encore être annulée",
};

/** What the person does first, for a probe of its own. */
const apart: Record<ApartProbeId, string> = {
  "large-document":
    "Ouvrez votre plus long dossier. Rien n’y est écrit\u00a0; seuls des nombres sont retenus (durées, tailles).",
  "way-out": "N’importe quel document convient\u00a0: rien n’y est écrit.",
  refusals:
    "Ouvrez un document d’essai à vous, et mettez-le dans l’état à essayer\u00a0: mode Affichage, lecture seule, protégé, final, à extraire.",
  "two-people": "Ouvrez à deux le même document d’essai, enregistré en ligne.",
  ribbon: "Ouvrez un document d’essai à vous.",
};

/** How a probe ended. */
const outcomes: Record<ProbeOutcome, string> = {
  "as-expected": "comme prévu",
  otherwise: "autrement que prévu",
  refused: "refusé par Word",
  silent: "sans réponse de Word",
  skipped: "non essayé",
  unsupported: "absent de ce Word",
  crashed: "interrompu par une erreur du volet",
};

/** What the person is asked, and what she can answer. */
const questions: Record<ProbeQuestion, { readonly text: string; readonly yes: string; readonly no: string | null }> = {
  "type-then-wait": {
    text: "Cliquez dans le document, derrière «\u00a0Écrivez ici\u00a0», et tapez un «\u00a0x\u00a0».",
    yes: "C’est fait",
    no: null,
  },
  "press-undo": {
    text: "Cliquez dans le document, puis annulez une seule fois (Ctrl+Z, ou Cmd+Z sur Mac).",
    yes: "C’est fait",
    no: null,
  },
  "press-undo-comments": {
    text: "Cliquez dans le document, puis annulez une seule fois (Ctrl+Z, ou Cmd+Z sur Mac)\u00a0: Word répond-il encore\u00a0?",
    yes: "Oui, Word répond",
    no: null,
  },
  "caret-in-header": {
    text: "Ouvrez l’en-tête de la page (double clic en haut de la page) et laissez-y le curseur.",
    yes: "C’est fait",
    no: null,
  },
  "type-in-placeholder": {
    text: "Cliquez dans «\u00a0Cliquez ici\u00a0», dans le document, et tapez un «\u00a0x\u00a0».",
    yes: "C’est fait",
    no: null,
  },
  "track-changes": {
    text: "Activez le suivi des modifications (onglet Révision)\u00a0; désactivez-le quand l’essai suivant commence.",
    yes: "C’est fait",
    no: null,
  },
  "comments-visible": {
    text: "Des commentaires viennent d’être écrits. Les voyez-vous dans le document\u00a0?",
    yes: "Oui",
    no: "Non",
  },
  "underlines-visible": {
    text: "«\u00a0Une phrase à souligner\u00a0», dans le document, vient d’être soulignée. Le voyez-vous\u00a0?",
    yes: "Oui",
    no: "Non",
  },
  "answer-comment": {
    text: "Répondez «\u00a0oui\u00a0» au commentaire qui vient d’être écrit sur «\u00a0Répondu\u00a0».",
    yes: "C’est fait",
    no: null,
  },
  "document-opened": {
    text: "Un nouveau document devait s’ouvrir. L’avez-vous vu\u00a0? Si oui, fermez-le sans l’enregistrer et revenez ici.",
    yes: "Oui",
    no: "Non",
  },
  "title-changed": {
    text: "Regardez le titre de la fenêtre de Word\u00a0: dit-il maintenant que le document est modifié, ou à enregistrer, alors que vous n’avez rien écrit\u00a0?",
    yes: "Oui",
    no: "Non",
  },
  "may-write": {
    text: "Cet essai écrit dans le document ouvert, puis reprend ce qu’il a écrit. Est-ce un document d’essai, que vous pouvez perdre\u00a0?",
    yes: "Oui, écrivez-y",
    no: "Non",
  },
  "document-refuses": {
    text: "Ce document refuse-t-il que vous y écriviez (mode Affichage, lecture seule, protégé, final, à extraire)\u00a0?",
    yes: "Oui, il refuse",
    no: "Non, j’y écris",
  },
  "other-wrote": {
    text: "L’autre personne lance le même essai dans le même document et s’arrête à cette question. Attendez une minute que Word enregistre.",
    yes: "C’est fait",
    no: null,
  },
  "click-ribbon": {
    text: "Cliquez sur «\u00a0Vérifier\u00a0», dans le ruban, puis revenez ici par «\u00a0À propos\u00a0». Si le volet se recharge et que cette question disparaît, dites-le à la personne qui vous aide.",
    yes: "C’est fait",
    no: null,
  },
  "offer-json": {
    text: "Le volet va proposer le fichier «\u00a0essai.json\u00a0».",
    yes: "Proposer le fichier",
    no: null,
  },
  "json-received": { text: "Le fichier «\u00a0essai.json\u00a0» est-il arrivé\u00a0?", yes: "Oui", no: "Non" },
  "offer-docx": {
    text: "Le volet va proposer le fichier «\u00a0essai.docx\u00a0».",
    yes: "Proposer le fichier",
    no: null,
  },
  "docx-received": { text: "Le fichier «\u00a0essai.docx\u00a0» est-il arrivé\u00a0?", yes: "Oui", no: "Non" },
  "copy-text": { text: "Le volet va copier quelques mots.", yes: "Copier", no: null },
  "text-pasted": {
    text: "Collez dans un éditeur de texte\u00a0: «\u00a0Essai de copie\u00a0» apparaît-il\u00a0?",
    yes: "Oui",
    no: "Non",
  },
  "pick-file": {
    text: "Choisissez un fichier quelconque\u00a0: il n’est pas lu.",
    yes: "Choisir un fichier",
    no: null,
  },
  "pick-folder": {
    text: "Choisissez un dossier qui contient des fichiers\u00a0: ils ne sont pas lus.",
    yes: "Choisir un dossier",
    no: null,
  },
};

/** Words of « Vérifier ce Word ». */
export const selfTestWords = {
  intro:
    "Le volet essaie, dans un document vide, ce dont il a besoin de Word, et dit ce que ce Word sait faire. Rien n’est envoyé. Ne le faites jamais dans un dossier\u00a0: ouvrez un nouveau document vide, et n’y écrivez que ce qui vous est demandé.",
  duration: "Comptez quelques minutes\u00a0; certains essais vous demandent un geste, que vous pouvez laisser de côté.",
  start: "Commencer les essais",
  again: "Recommencer",
  stop: "Arrêter",
  skip: "Laisser de côté",
  looking: "Le document est-il vide\u00a0?…",
  occupied:
    "Ce document contient quelque chose\u00a0: rien n’y a été essayé. Ouvrez un nouveau document vide, puis recommencez.",
  running: "Essais en cours",
  step: (done: number, total: number, probe: ProbeId): string => `${done + 1} sur ${total}\u00a0: ${probes[probe]}`,
  questions,
  stopped: {
    "by-person": "Vous avez arrêté les essais\u00a0; voici ce qui est déjà su.",
    occupied: "Vous avez écrit dans le document\u00a0: les essais s’arrêtent là, et votre texte n’a pas été touché.",
  },
  can: (ids: readonly AbilityId[]): string => abilityLine("Ce Word sait", ids),
  cannot: (ids: readonly AbilityId[]): string => abilityLine("Il ne sait pas", ids),
  untried: (ids: readonly AbilityId[]): string => abilityLine("Reste à essayer", ids),
  details: "Essai par essai",
  outcome: (probe: ProbeId, outcome: ProbeOutcome): string => `${probes[probe]}\u00a0: ${outcomes[outcome]}`,
  otherwise: (facts: number): string => `${count(facts, "point diffère", "points diffèrent")} de ce qui est prévu`,
  untriedFacts: (facts: number): string => count(facts, "point non essayé", "points non essayés"),
  apart: {
    title: "Essais à part",
    hint: "Chacun se lance seul, dans un autre document ou à deux, et s’ajoute au compte rendu.",
    lines: apart,
    name: (probe: ApartProbeId): string => probes[probe],
    start: "Essayer",
    startOf: (probe: ApartProbeId): string => `Essayer\u00a0: ${probes[probe]}`,
  },
  dossier: "Ce document est un dossier\u00a0: rien n’y a été essayé. Ouvrez un document d’essai, puis recommencez.",
  trace: "Le compte rendu, pour la personne qui vous aide",
  traceHint: "Il dit ce que Word a répondu, jamais ce que contient un dossier.",
  copy: "Copier le compte rendu",
  copied: "Le compte rendu est copié.",
  copyRefused: "La copie n’est pas permise ici\u00a0: ouvrez le compte rendu dans un nouveau document.",
  open: "L’ouvrir dans un nouveau document",
  opened: "L’ouverture a été demandée à Word.",
} as const;

function abilityLine(start: string, ids: readonly AbilityId[]): string {
  return `${start}\u00a0: ${enumerate(ids.map((id) => abilities[id]))}.`;
}
