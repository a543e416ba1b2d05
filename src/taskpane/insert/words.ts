import { blockName } from "../../checker";
import { count } from "../../french";
import type { InsertRefusal, InsertTask, Landing, SpotAbove } from "../../session";
import { tableLabel } from "../../tables";

const refusal: Record<InsertRefusal, string> = {
  "no-criterion": "Insérez d’abord ce critère entier\u00a0: le document ne le contient pas encore.",
  "criterion-present": "Ce critère est déjà dans le document. Choisissez un critère absent, ou une action suivante.",
  "table-present":
    "Ce tableau est déjà à sa place. Pour l’insérer une fois de plus, choisissez «\u00a0Au curseur\u00a0».",
  "caret-outside-table": "Placez d’abord le curseur dans le tableau à compléter, puis recommencez.",
  "wrong-table":
    "Le tableau du curseur ne reçoit pas une telle ligne. Un objectif ou un indicateur va dans l’évaluation d’une action ou la planification d’un engagement, un membre dans l’équipe\u00a0: placez-y le curseur.",
  "caret-outside":
    "Le curseur est dans un en-tête, un pied de page, une note ou une zone de texte. Placez-le dans le texte, ou choisissez «\u00a0À sa place\u00a0».",
  "caret-in-list":
    "Le curseur est dans le bordereau des preuves, que l’outil tient à jour. Placez-le ailleurs, ou choisissez «\u00a0À sa place\u00a0».",
  "caret-in-sheet":
    "Le curseur est dans une fiche d’audit, qui sera récrite ou retirée. Placez-le ailleurs, ou choisissez «\u00a0À sa place\u00a0».",
};

/** Why nothing goes in where the cursor stands. */
function wouldCut(what: string): string {
  return `Le curseur est dans ${what}, que l’insertion couperait en deux. Choisissez «\u00a0À sa place\u00a0», ou placez le curseur ailleurs.`;
}

const working: Record<InsertTask, (label: string) => string> = {
  insert: (label) => `Insertion en cours\u00a0: ${label}`,
  undo: (label) => `Annulation en cours\u00a0: ${label}`,
};

/** Characters of a passage that are quoted: it is only to be known again. */
const quoted = 60;

function quote(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return `«\u00a0${line.length > quoted ? `${line.slice(0, quoted).trimEnd()}…` : line}\u00a0»`;
}

/** Where the cursor is among the criteria: « , entre les critères 2 et 3 ». */
function among(after: number | null, before: number | null): string {
  if (after !== null && before !== null) return `, entre les critères\u00a0${after} et\u00a0${before}`;
  if (before !== null) return `, avant le critère\u00a0${before}`;
  return after === null ? "" : `, après le critère\u00a0${after}`;
}

/** Where an insertion at the cursor goes. */
function landing({ above, within, after, before }: Extract<Landing, { kind: "spot" }>): string {
  if (above.kind === "table") return `Ira après le tableau ${tableAt(above)}.`;
  if (above.kind === "nothing") {
    return before === null
      ? "Ira en tête du document, qui n’a encore aucun critère."
      : `Ira avant le critère\u00a0${before}, en tête du document.`;
  }
  const words = quote(above.words);
  if (within !== null) return `Ira dans le critère\u00a0${within}, après ${words}.`;
  if (after === null && before !== null && !above.isTable) {
    return `Ira en tête du document, avant le critère\u00a0${before}, après ${words}.`;
  }
  const what = above.isTable ? "après un tableau" : "dans un passage";
  return `Ira ${what} hors des critères${among(after, before)}\u00a0: ${words}.`;
}

function tableAt({ table: code, criterion, block }: Extract<SpotAbove, { kind: "table" }>): string {
  return `«\u00a0${tableLabel(code)}\u00a0» du critère\u00a0${criterion}${block === null ? "" : `, ${blockName(block)}`}`;
}

/** Words of the view « Insérer ». */
export const insertWords = {
  title: "Insérer les tableaux officiels",
  criteria: "Critères",
  all: "Tous les critères",
  criterion: (n: number, title: string) => `${n}. ${title}`,
  present: (actions: number, commitments: number) => `${count(actions, "action")}, ${count(commitments, "engagement")}`,
  kinds: {
    criterion: "Un critère entier",
    action: "L’action suivante",
    commitment: "L’engagement suivant",
    table: "Un seul tableau",
  },
  table: "Tableau",
  where: "Où l’insérer",
  place: "À sa place",
  atCaret: "Au curseur",
  run: "Insérer",
  choose: "Cochez au moins un critère.",
  kind: "Que faut-il insérer\u00a0?",
  rows: "Dans le tableau du curseur",
  row: { objective: "Un objectif", indicator: "Un indicateur", member: "Un membre" },
  addRow: {
    objective: "Ajouter un objectif",
    indicator: "Ajouter un indicateur",
    member: "Ajouter un membre de l’équipe",
  },
  working,
  done: (label: string) => `Inséré\u00a0: ${label}.`,
  undone: (label: string) => `Retiré\u00a0: ${label}.`,
  refusal,
  caretBehind: (criterion: number) =>
    `Le curseur est après le critère\u00a0${criterion}\u00a0: ce qui y serait inséré serait lu comme un de ses tableaux. Choisissez «\u00a0À sa place\u00a0».`,
  caretInside: {
    criterion: (criterion: number) => wouldCut(`le critère\u00a0${criterion}`),
    action: (rank: number, criterion: number) => wouldCut(`l’action\u00a0${rank} du critère\u00a0${criterion}`),
    commitment: (rank: number, criterion: number) => wouldCut(`l’engagement\u00a0${rank} du critère\u00a0${criterion}`),
  },
  made: "Insertions faites",
  /** The second, third… insertion of one label. */
  again: (label: string, rank: number) => `${label} (${rank}e\u00a0fois)`,
  undo: "Annuler cette insertion",
  undoOf: (label: string) => `Annuler cette insertion\u00a0: ${label}`,
  reading: "Lecture du document…",
  readAgain: "Relire",
  empty: "Le document ne contient encore aucun critère.",
  landing,
  caret: "Où ira l’insertion",
} as const;
