import { fold } from "../../document";
import type { Excuse } from "./types";

/** Patterns read folded text: no accents, lower case, straight apostrophes. */
const notApplicable =
  /^(?:n ?\/ ?a|n\.? ?a\.?|s\. ?o\.?|s ?\/ ?o|so(?=\W*$)|sans objet|(?:donnees? )?(?:non|in) ?(?:applicable|concernee?|communiquee?|disponible|mesuree?|evaluee?|mesurable|connue?)s?|n\. ?[cd]\.?|n[cd]|pas de donnees?|inconnue?s?)(?![a-z\d])/;
const pending =
  /^(?:(?:la |les |l')?(?:mesure|resultat|enquete|bilan|donnee|evaluation|chiffre|statistique|calcul|recueil|collecte|action)s? )?(?:(?:est|sont|sera|seront) )?(?:en cours|a venir|prevue?s?|programmee?s?|planifiee?s?|a mesurer|a evaluer|en attente|non encore|pas encore|ulterieurement|a suivre)(?![a-z\d])/;

/** Words that say when or what, never why. */
const noReason =
  /\b(?:pour (?:l'instant|le moment)|a ce jour|a cette date|actuellement|cette annee|(?:en |a la )?(?:fin|debut|courant|cours) d(?:e l)?['e] ?annee(?: scolaire)?|a la rentree|prochainement|bientot|d(?:e |')(?:realisation|mesure|calcul|traitement|collecte|recueil|analyse|evaluation|exploitation|consolidation|finalisation|mise en (?:place|oeuvre))|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|trimestre|semestre)\b/g;

/**
 * « En cours », « sans objet », « NC » at the head of a cell, and whether a reason follows. Null for a cell that opens
 * with anything else: « carte en cours de dessin » is an answer.
 */
export function excuseOf(text: string): Excuse | null {
  const said = fold(text).replace(/^[-("\s]+/, "");
  for (const [kind, pattern] of [
    ["not-applicable", notApplicable],
    ["pending", pending],
  ] as const) {
    const found = pattern.exec(said);
    if (!found) continue;
    const rest = said.slice(found[0].length).replace(noReason, " ");
    return { kind, hasReason: rest.replace(/[^a-z]/g, "").length >= 8 };
  }
  return null;
}
