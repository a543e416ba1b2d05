import { number } from "../../french";

/** Words of the evidence by indicator. */
export const needs = {
  label: "Preuves par indicateur",
  hint: "Chaque action et chaque indicateur mesuré, avec les preuves qui y sont citées.",
  onlyLacking: (n: number) => `Sans preuve seulement (${number.format(n)})`,
  lacking: "sans preuve",
  linked: "un lien, sans numéro",
  suggestions: "Conviendrait\u00a0:",
  cite: (type: string, where: string) => `Citer une preuve\u00a0: ${type}, pour ${where}`,
  title: (type: string, words: string) => (words === "" ? type : `${type}\u00a0: ${words}`),
  none: "Aucun indicateur mesuré, aucune action reconnue.",
  allProved: "Chaque action et chaque indicateur mesuré a sa preuve.",
  citeHere: "Aller à l’indicateur",
  goTo: (where: string) => `Aller à l’indicateur\u00a0: ${where}`,
  show: (what: string) => `Voir la preuve ${what}`,
  more: (n: number) => `Afficher ${number.format(n)} de plus`,
} as const;
