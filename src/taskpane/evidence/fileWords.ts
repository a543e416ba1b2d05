import { count } from "../../french";

/** Words of the folder of the annexes. */
export const files = {
  hint: "Choisissez le dossier des annexes. Seuls les noms et les dates des fichiers sont lus, sur cet ordinateur\u00a0; rien n’est envoyé.",
  pick: "Choisir le dossier…",
  again: "Choisir un autre dossier…",
  pickFiles: "Choisir des fichiers…",
  label: "Dossier des annexes",
  labelFiles: "Fichiers des annexes",
  read: (n: number, setAside: number, matched: number) =>
    [
      count(n, "fichier lu", "fichiers lus"),
      ...(setAside > 0
        ? [count(setAside, "laissé de côté (caché ou du système)", "laissés de côté (cachés ou du système)")]
        : []),
      `${count(matched, "preuve trouvée", "preuves trouvées")}.`,
    ].join(", "),
  shared: (n: number) => `${count(n, "fichier")} que plusieurs preuves nomment, sans dire où`,
  fill: "Compléter le registre",
  fillHint:
    "Les fichiers rattachés donnent leur chemin aux preuves\u00a0; les autres, s’ils portent un numéro, deviennent des preuves attendues.",
  unused: (n: number) => `${count(n, "fichier")} que rien ne cite`,
  missing: (n: number) => `${count(n, "preuve")} sans fichier`,
  changed: (day: string) => `modifié le ${day}`,
  create: "Créer une preuve",
  createOf: (path: string) => `Créer une preuve\u00a0: ${path}`,
  attach: "Rattacher",
  attachOf: (path: string) => `Rattacher à une preuve\u00a0: ${path}`,
  attachTo: "Preuve sans fichier",
  choose: "Choisissez…",
  numberHint: "Laissez vide\u00a0: sa première citation lui en donnera un.",
  several: (n: number) => `${count(n, "preuve")} avec plusieurs fichiers`,
  kept: (file: string, others: string) => `${file} (aussi\u00a0: ${others})`,
} as const;
