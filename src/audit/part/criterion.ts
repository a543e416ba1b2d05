import { valuesOf } from "../labels";
import type { CriterionEntry } from "../types";
import { instant, oneOf, orNull, rankIn, wholeNumber } from "./codecs";
import { attribute, elementText, type Attributes } from "./xml";

/** How an entry on a criterion is kept; `texts`: the school's texts that the part holds. */
export function criterionAttributes(texts: readonly string[]): Attributes<CriterionEntry> {
  return {
    criterion: attribute("of", wholeNumber),
    effectiveness: attribute("is", orNull(oneOf(valuesOf("effectiveness")))),
    effectivenessAt: attribute("at", instant),
    comment: elementText,
    commentAt: attribute("saidAt", instant),
    fingerprint: attribute("text", orNull(rankIn(texts))),
    fingerprintAt: attribute("textAt", instant),
  };
}
