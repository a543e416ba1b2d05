import { legible } from "../../document";

const filler =
  /^(?:[-–—_.…?*/\s]+|(?:x+|n\.?\s?r\.?|non renseign[ée]e?s?|[àa] (?:compl[ée]ter|renseigner|remplir|d[ée]finir|pr[ée]ciser)\.*)\s*)?(?:%|€|k€|etp)?$/iu;

/** What Word itself writes in a control left empty, where a copy made text of it. */
const prompt =
  /^(?:cliquez (?:ou appuyez )?ici pour (?:entrer|taper|saisir) (?:du texte|une date)|choisissez un [ée]l[ée]ment|(?:click or tap|click) (?:here )?to enter (?:text|a date)|choose an item)\.?$/iu;

/** Whether a text only pretends to answer: « … », « XX », « à compléter », a unit left alone (« … % »). */
export function isFiller(text: string): boolean {
  const said = legible(text).text.trim();
  return said !== "" && (filler.test(said) || prompt.test(said));
}
