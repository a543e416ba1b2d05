import type { Field, LabelledField } from "./catalogue";

// The labels under which received dossiers name the guide's rows and columns: the guide's own wording first, then the
// variants that were met. Bare words (see words.ts), without parentheses and years; `*` accepts any continuation.

/** Variants of the labels and headers, by field. */
export const fieldVariants: Readonly<Record<LabelledField, readonly string[]>> = {
  denomination: [
    "denomination*",
    "intitule de l action",
    "intitule de l engagement",
    "titre de l action",
    "titre de l engagement",
    "nom de l action",
    "nom de l engagement",
  ],
  duree: ["duree action", "duree de l action", "duree", "duree prevue", "duree engagement", "duree de l engagement"],
  perenne: ["action perenne*", "perenne*", "perennite", "perennite de l action"],
  description: ["description*", "descriptif"],
  objectif: [
    "objectifs",
    "objectif",
    "objectifs operationnels",
    "objectif operationnel",
    "objectifs vises",
    "objectif vise",
    "objectifs fixes",
    "objectifs de l action",
    "objectifs de l engagement",
  ],
  indicateur: [
    "indicateurs",
    "indicateur",
    "indicateurs d evaluation",
    "indicateur d evaluation",
    "indicateurs de reussite",
    "indicateur de reussite",
    "indicateurs de suivi",
    "indicateurs retenus",
    "indicateurs choisis",
    "indicateurs de l action",
    "indicateurs de l engagement",
  ],
  "mesure-n": [
    "mesure debut*",
    "mesure initiale*",
    "mesure de depart*",
    "mesure au debut*",
    "mesure n",
    "n",
    "mesure t0*",
    "mesure a t0",
    "t0",
    "t 0",
    "situation de depart",
    "situation initiale",
    "valeur initiale",
    "etat initial",
  ],
  "mesure-n3": [
    "mesure suivi*",
    "mesure de suivi*",
    "mesure intermediaire*",
    "mesure n 3",
    "n 3",
    "mesure t 3",
    "t 3",
    "t3",
    "mesure au milieu*",
    "mesure milieu*",
    "mesure a mi parcours*",
    "situation intermediaire",
    "valeur intermediaire",
  ],
  "mesure-n5": [
    "mesure fin*",
    "mesure de fin*",
    "mesure finale*",
    "mesure n 5",
    "n 5",
    "mesure t 5",
    "t 5",
    "t5",
    "mesure en fin*",
    "situation finale",
    "valeur finale",
  ],
  "plus-value": ["plus value*", "plus values", "plusvalue", "valeur ajoutee"],
  moyens: ["moyens engages", "moyens engages pour l action", "moyens de l action", "moyens", "moyens mobilises"],
  calendrier: ["calendrier*", "echeancier"],
  lieux: ["lieux", "lieu", "lieux de l action", "lieu de l action", "lieux concernes"],
  modalites: [
    "modalites d organisation",
    "modalites d organisation de l action",
    "modalite d organisation",
    "modalites",
    "organisation",
  ],
  "points-forts": [
    "points forts",
    "point fort",
    "les points forts",
    "points forts de l action",
    "points forts identifies",
    "points forts releves",
  ],
  "axes-progres": [
    "axes de progres",
    "axe de progres",
    "axes de progression",
    "axes d amelioration",
    "axes de progres de l action",
    "axes de progres identifies",
    "axes d amelioration identifies",
  ],
  conclusion: ["conclusion", "conclusions", "conclusion de l action", "conclusion generale"],
  animateur: ["animateur*", "animateurs", "animatrice*", "pilote", "pilote de l engagement"],
};

/** Words that name a field under the title of its table only: many other tables have them. */
export const looseVariants: Readonly<Partial<Record<LabelledField, readonly string[]>>> = {
  denomination: ["intitule", "titre", "nom"],
  description: ["presentation*", "contenu"],
};

/** The one measure of T10, « Mesure à N » in the guide. */
export const referenceMeasure = [
  "mesure a*",
  "mesure",
  "mesure de reference*",
  "valeur de reference",
  "mesure chiffree",
];

/** Names of a target column: the end measure where no other column is. */
export const target = ["cible", "valeur cible", "cibles", "mesure cible"];

/** Columns of T4. */
export const personVariants = {
  lastName: ["nom", "noms", "nom de famille"],
  firstName: ["prenom", "prenoms"],
  fullName: ["nom et prenom", "nom prenom", "prenom et nom", "prenom nom", "noms et prenoms"],
  position: ["fonction*", "fonctions", "qualite"],
  /** One column for all of it. */
  whole: [
    "nom prenom fonction",
    "nom prenom et fonction",
    "nom prenom qualite",
    "nom et prenom fonction",
    "nom et prenom et fonction",
    "nom et fonction",
    "noms prenoms fonctions",
    "noms prenoms et fonctions",
  ],
} as const;

/** Row labels of T4. */
export const roleVariants = {
  coordonnateur: ["coordonnateur*", "coordonnatrice*", "coordonnateurs*", "coordinateur*", "coordinatrice*"],
  membres: ["membre*", "membres*", "equipe", "equipe critere*", "equipe du critere*"],
} as const satisfies Readonly<Record<Field<"T4">, readonly string[]>>;

/** Row labels that mean the same in a T4: other tables have them too, which they do not make one. */
export const looseRoleVariants = {
  coordonnateur: [
    "pilote*",
    "pilotes*",
    "copilote*",
    "referent*",
    "referente*",
    "referents*",
    "responsable*",
    "responsables*",
    "chef de projet*",
    "cheffe de projet*",
    "animateur*",
    "animatrice*",
  ],
  membres: [
    "equipe projet*",
    "equipe de projet*",
    "equipe de travail*",
    "equipe*",
    "autres membres*",
    "autre membre*",
    "participants*",
    "groupe de travail*",
    "groupe projet*",
  ],
} as const;

/** The four lines of T3, in the guide's order. */
export const transversalityVariants: readonly (readonly string[])[] = [
  ["domaine d auto evaluation*", "domaine de l auto evaluation*", "domaine d autoevaluation*"],
  ["axe du projet d etablissement*", "axes du projet d etablissement*", "axe du projet"],
  ["axe du contrat d objectifs*", "axes du contrat d objectifs*", "axe du cot"],
  ["critere du campus*", "criteres du campus*", "critere du cmq"],
];

/** Every variant above: any other text is no official label. */
export const allVariants: readonly string[] = [
  ...Object.values(fieldVariants),
  ...Object.values(looseVariants),
  referenceMeasure,
  target,
  ...Object.values(personVariants),
  ...Object.values(roleVariants),
  ...Object.values(looseRoleVariants),
  ...transversalityVariants,
].flat();
