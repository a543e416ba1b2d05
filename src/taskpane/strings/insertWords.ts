import { count } from "../../french";
import type { InsertRefusal } from "../../session";
import type { TableCode } from "../../tables";

const refusal: Record<InsertRefusal, string> = {
  "no-criterion": "Insérez d’abord ce critère entier\u00a0: le document ne le contient pas encore.",
  "caret-outside-table": "Placez d’abord le curseur dans le tableau à compléter, puis recommencez.",
  "table-present":
    "Ce tableau est déjà à sa place. Pour l’insérer une fois de plus, choisissez «\u00a0Au curseur\u00a0».",
  "wrong-table": "Ce tableau ne reçoit pas une telle ligne. Placez le curseur dans le tableau qui convient.",
  "criterion-present": "Ce critère est déjà dans le document. Choisissez un critère absent, ou une action suivante.",
};

/** Why nothing goes in where the cursor stands. */
function wouldCut(what: string): string {
  return `Le curseur est dans ${what}, que l’insertion couperait en deux. Choisissez «\u00a0À sa place\u00a0», ou placez le curseur ailleurs.`;
}

const table: Record<TableCode, string> = {
  T1: "État des lieux",
  T2: "Objectif général",
  T3: "Transversalité",
  T4: "Équipe",
  T5: "Action\u00a0: présentation",
  T6: "Action\u00a0: objectifs et évaluation",
  T7: "Action\u00a0: mise en œuvre",
  T8: "Action\u00a0: bilan",
  T9: "Engagement\u00a0: présentation",
  T10: "Engagement\u00a0: planification",
  T11: "Engagement\u00a0: mise en œuvre",
};

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
  tables: table,
  where: "Où l’insérer",
  place: "À sa place",
  caret: "Au curseur",
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
  working: (label: string) => `Insertion en cours\u00a0: ${label}`,
  done: (label: string) => `Inséré\u00a0: ${label}.`,
  undone: (label: string) => `Retiré\u00a0: ${label}.`,
  refusal,
  caretInside: {
    criterion: (criterion: number) => wouldCut(`le critère\u00a0${criterion}`),
    action: (rank: string, criterion: number) => wouldCut(`l’action\u00a0${rank} du critère\u00a0${criterion}`),
    commitment: (rank: string, criterion: number) => wouldCut(`l’engagement\u00a0${rank} du critère\u00a0${criterion}`),
  },
  made: "Insertions faites",
  undo: "Annuler cette insertion",
  undoOf: (label: string) => `Annuler cette insertion\u00a0: ${label}`,
  stale: "Le texte inséré a été modifié depuis\u00a0: retirez-le vous-même si vous n’en voulez plus.",
} as const;
