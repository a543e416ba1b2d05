/** Words of what leaves the pane where Word saves no file from it. */
export const exportWords = {
  show: (name: string) => `Copier ${name}…`,
  box: (name: string) => `Texte de ${name}`,
  why: (name: string) =>
    `Sur cet appareil, Word n’enregistre aucun fichier depuis un volet. Copiez ce texte, collez-le dans un éditeur de texte, puis enregistrez-le sous le nom «\u00a0${name}\u00a0».`,
  copy: "Copier",
  copied: "Texte copié\u00a0: collez-le maintenant là où vous le gardez.",
  refused: "Word refuse le presse-papiers\u00a0: sélectionnez le texte ci-dessus, puis copiez-le au clavier.",
  close: "Fermer",
} as const;
