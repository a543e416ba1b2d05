import { fold } from "../../document";

const title =
  /^(?:[ivx\d]+ ?[.)-] ?)?(?:(?:bordereau|listes?|sommaire|inventaire|recapitulatif|index|tables?|tableau)(?: recapitulati(?:f|ve))?(?: general[e]?)? (?:des?|d')(?: |l'|l)*(?:elements? de |documents? )?(?:annexes?|preuves?|pieces?|justificatifs?|pj)\b|bordereau$|(?:annexes|preuves|pieces (?:jointes|justificatives)) ?:?$)/;
const longestTitle = 100;

/** Whether words announce a list of evidence: « Bordereau des preuves », « Annexes ». */
export function isBordereauTitle(text: string): boolean {
  return text.length <= longestTitle && title.test(fold(text));
}
