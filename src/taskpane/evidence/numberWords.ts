import { count } from "../../french";

/** Words of the new number of one piece of evidence. */
export const rename = {
  open: "Changer le numéro",
  label: "Nouveau numéro",
  hint: (n: number) =>
    n === 0 ? "Elle n’est citée nulle part." : `${count(n, "citation sera récrite", "citations seront récrites")}.`,
  run: "Changer partout",
} as const;

/** Words of the numbers in the order of the dossier. */
export const renumber = {
  open: "Renuméroter dans l’ordre du dossier…",
  title: "Renumérotation",
  list: "Numéros à changer",
  line: (from: string, to: string) => `${from} devient ${to}`,
  scope: (numbers: number, places: number) =>
    `${count(numbers, "preuve change", "preuves changent")} de numéro, ${count(places, "citation récrite", "citations récrites")}.`,
  unknown: (n: number, numbers: string) =>
    n < 2
      ? `Le numéro cité ${numbers} n’est ni au registre ni au bordereau\u00a0: il reste tel qu’il est.`
      : `Les numéros cités ${numbers} ne sont ni au registre ni au bordereau\u00a0: ils restent tels qu’ils sont.`,
  files: "Fichiers à renommer",
  file: (path: string, changes: string) => `${path}\u00a0: ${changes}`,
  run: (n: number) => `Renuméroter ${count(n, "preuve")}`,
  cancel: "Ne rien changer",
} as const;

/** What a change of numbers leaves to a person. */
export const left = {
  outOfReach: (n: number) =>
    `${count(n, "citation ou ligne est", "citations ou lignes sont")} hors d’atteinte (zone de texte, note, annexe à part, lignes que Word numérote lui-même)\u00a0: changez-${n < 2 ? "la" : "les"} vous-même.`,
  files: (n: number) =>
    `${count(n, "nom de fichier porte l’ancien numéro", "noms de fichiers portent leur ancien numéro")}\u00a0: l’outil ne renomme aucun fichier, faites-le vous-même.`,
} as const;
