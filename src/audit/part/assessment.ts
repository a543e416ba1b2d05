import type { XmlElement } from "../../ooxml";
import { valuesOf } from "../labels";
import {
  assessorKinds,
  type Assessment,
  type AssessmentBody,
  type Assessor,
  type AssessorDetails,
  type ExpectationEntry,
  type OpinionEntry,
} from "../types";
import { day, identifier, instant, oneOf, orNull, requiredWords, anyWords } from "./codecs";
import { criterionAttributes } from "./criterion";
import { observationAttributes } from "./observation";
import {
  attribute,
  elementText,
  listOf,
  oneOrNone,
  readChildren,
  readElement,
  writeChildren,
  writeElement,
  type Attributes,
  type Children,
} from "./xml";

/** Name of the element of an assessment. */
export const assessmentElement = "voice";

const assessorAttributes: Attributes<Assessor & AssessorDetails> = {
  voice: attribute("is", oneOf(assessorKinds)),
  id: attribute("id", identifier),
  name: attribute("name", anyWords),
  position: attribute("position", anyWords),
  signedOn: attribute("signed", orNull(day)),
  at: attribute("at", instant),
};

const expectationAttributes: Attributes<ExpectationEntry> = {
  expectation: attribute("of", requiredWords),
  verdict: attribute("is", orNull(oneOf(valuesOf("verdict")))),
  gravity: attribute("gravity", orNull(oneOf(valuesOf("gravity")))),
  reason: elementText,
  at: attribute("at", instant),
};

const opinionAttributes: Attributes<OpinionEntry> = {
  opinion: attribute("is", orNull(oneOf(valuesOf("opinion")))),
  motive: elementText,
  at: attribute("at", instant),
};

function bodyChildren(texts: readonly string[]): Children<AssessmentBody> {
  return {
    expectations: listOf("v", expectationAttributes, ({ expectation }) => expectation),
    criteria: listOf("c", criterionAttributes(texts), ({ criterion }) => criterion),
    observations: listOf("o", observationAttributes, ({ id }) => id),
    opinion: oneOrNone("opinion", opinionAttributes),
  };
}

/** Reads what one assessor entered; `texts`: the school's texts that the part holds. */
export function readAssessment(element: XmlElement, texts: readonly string[]): Assessment {
  return { ...readElement(element, assessorAttributes), ...readChildren(element, bodyChildren(texts)) };
}

/** Writes what one assessor entered. */
export function writeAssessment(assessment: Assessment, texts: readonly string[]): string {
  const body = writeChildren(assessment, bodyChildren(texts));
  return writeElement(assessmentElement, assessment, assessorAttributes, body);
}
