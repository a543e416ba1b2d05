import type { Instant } from "../instant";
import { noteKeys } from "../notes";
import { valuesOf } from "../labels";
import {
  evidenceFindings,
  outcomes,
  type EvidenceLook,
  type FollowUp,
  type FormerAdvice,
  type FormerGap,
  type FormerName,
  type RecordNotes,
  type Settlement,
  type SheetPrint,
  type SignedContent,
} from "../types";
import { anyWords, day, flag, identifier, instant, oneOf, orNull, requiredWords, wholeNumber } from "./codecs";
import { attribute, elementText, listOf, readElement, type Attributes, type Child, type Children } from "./xml";

const formerNameAttributes: Attributes<FormerName> = {
  id: attribute("id", identifier),
  name: attribute("name", requiredWords),
  at: attribute("at", instant),
};

const sheetAttributes: Attributes<SheetPrint> = {
  criterion: attribute("of", orNull(wholeNumber)),
  print: attribute("print", identifier),
  at: attribute("at", instant),
};

const signatureAttributes: Attributes<SignedContent> = {
  id: attribute("id", identifier),
  day: attribute("day", day),
  print: attribute("print", identifier),
  at: attribute("at", instant),
};

const settlementAttributes: Attributes<Settlement> = {
  subject: attribute("of", requiredWords),
  by: attribute("by", anyWords),
  day: attribute("day", day),
  at: attribute("at", instant),
};

const formerGapAttributes: Attributes<FormerGap> = {
  id: attribute("id", identifier),
  edition: attribute("edition", requiredWords),
  expectation: attribute("of", requiredWords),
  day: attribute("day", orNull(day)),
  gravity: attribute("gravity", orNull(oneOf(valuesOf("gravity")))),
  reason: elementText,
  isDisputed: attribute("disputed", flag),
  at: attribute("at", instant),
};

const formerAdviceAttributes: Attributes<FormerAdvice> = {
  id: attribute("id", identifier),
  edition: attribute("edition", requiredWords),
  criterion: attribute("of", wholeNumber),
  day: attribute("day", orNull(day)),
  text: elementText,
  at: attribute("at", instant),
};

const followUpAttributes: Attributes<FollowUp> = {
  id: attribute("id", identifier),
  gap: attribute("of", identifier),
  outcome: attribute("is", orNull(oneOf(outcomes))),
  at: attribute("at", instant),
};

const evidenceLookAttributes: Attributes<EvidenceLook> = {
  id: attribute("id", identifier),
  piece: attribute("of", requiredWords),
  finding: attribute("is", orNull(oneOf(evidenceFindings))),
  day: attribute("day", day),
  at: attribute("at", instant),
};

/** A list in which the later of two notes counts: a tool that does not know them keeps those of both copies it merges. */
function latestOf<T extends { readonly at: Instant }>(
  name: string,
  attributes: Attributes<T>,
  keyOf: (one: T) => string,
): Child<readonly T[]> {
  return {
    ...listOf(name, attributes, keyOf),
    read(elements) {
      const notes = elements.map((element) => readElement(element, attributes));
      return notes.filter(
        (one, rank) =>
          !notes.some(
            (other, place) =>
              keyOf(other) === keyOf(one) && (other.at > one.at || (other.at === one.at && place > rank)),
          ),
      );
    },
  };
}

/** The notes of a record, elements of their own under the root: tools that do not know one keep it as it is. */
export const noteChildren: Children<RecordNotes> = {
  formerNames: latestOf("was", formerNameAttributes, noteKeys.formerNames),
  sheets: latestOf("sheet", sheetAttributes, noteKeys.sheets),
  signatures: latestOf("signed", signatureAttributes, noteKeys.signatures),
  settlements: latestOf("settled", settlementAttributes, noteKeys.settlements),
  formerGaps: latestOf("former", formerGapAttributes, noteKeys.formerGaps),
  formerAdvice: latestOf("advised", formerAdviceAttributes, noteKeys.formerAdvice),
  followUps: latestOf("followed", followUpAttributes, noteKeys.followUps),
  evidenceLooks: latestOf("seen", evidenceLookAttributes, noteKeys.evidenceLooks),
};

/** Names of the elements of notes. */
export const noteNames: readonly string[] = Object.values(noteChildren).map(({ name }) => name);
