import { legible } from "../../document";

const filler =
  /^(?:[-–—_.…?*/\s]+|(?:x+|n\.?\s?r\.?|non renseign[ée]e?s?|[àa] (?:compl[ée]ter|renseigner|remplir|d[ée]finir|pr[ée]ciser)\.*)\s*)?(?:%|€|k€|etp)?$/iu;

/** Whether a text only pretends to answer: « … », « XX », « à compléter », a unit left alone (« … % »). */
export function isFiller(text: string): boolean {
  const said = legible(text).text.trim();
  return said !== "" && filler.test(said);
}
