import { writeAttribute, type XmlElement } from "../../ooxml";
import { damaged, openPart, withinLimit } from "../../record";
import { canonical } from "../canonical";
import { consensusAssessor, defaultPolicy, schoolAssessor } from "../emptyAudit";
import { withPossibleInstants } from "../instants";
import type { Assessment, AuditPolicy, AuditRecord } from "../types";
import { assessmentElement, readAssessment, writeAssessment } from "./assessment";
import { anyWords } from "./codecs";
import { noteChildren, noteNames } from "./notes";
import { readPolicy, writePolicy } from "./policy";
import { auditPart } from "./schema";
import {
  attribute,
  elementText,
  isAuditElement,
  readElement,
  readLists,
  refuseStrange,
  refuseTwice,
  writeChildren,
  writeElement,
} from "./xml";

const onlyAssessors = { consensus: consensusAssessor, school: schoolAssessor } as const;

/** A text of the school's, once for all who scored it; its rank is how they refer to it. */
const textAttributes = { rank: attribute("n", anyWords), text: elementText };

/**
 * Reads the audit parts that a document holds: null for none; identical copies count as one. Instants that cannot be are
 * brought back, so that what is entered next can come after them. Throws RecordError.
 */
export function readAudit(parts: readonly string[]): AuditRecord | null {
  const record = readAuditAsWritten(parts);
  return record && withPossibleInstants(record);
}

/**
 * The same, its instants as they are written. What this version would lose if it wrote the audit back makes it `damaged`.
 * Throws RecordError.
 */
export function readAuditAsWritten(parts: readonly string[]): AuditRecord | null {
  const root = openPart(parts, auditPart);
  if (root === null) return null;
  refuseStrange(root, ["version", "edition"]);
  const { edition } = root.attributes;
  if (!edition) throw damaged("audit without edition");
  const texts: string[] = [];
  const elements: XmlElement[] = [];
  const notes: XmlElement[] = [];
  const unknown: string[] = [];
  let policy: AuditPolicy | null = null;
  for (const child of root.children) {
    if (child.kind === "text" && child.text.trim() !== "") throw damaged("words between elements");
    if (child.kind === "other") unknown.push(child.xml);
    if (child.kind !== "element") continue;
    const { element } = child;
    if (isAuditElement(element, "policy") && policy === null) policy = readPolicy(element);
    else if (isAuditElement(element, "text")) texts.push(readText(element, texts.length));
    else if (isAuditElement(element, assessmentElement)) elements.push(element);
    else if (noteNames.some((name) => isAuditElement(element, name))) notes.push(element);
    else unknown.push(element.xml);
  }
  const assessments = elements.map((element) => readAssessment(element, texts));
  assessments.forEach(refuseOtherId);
  refuseTwice(assessments.map(({ voice, id }) => `${voice} ${id}`));
  const read = readLists(notes, noteChildren);
  return canonical({ edition, policy: policy ?? defaultPolicy, assessments, ...read, unknown });
}

/**
 * The audit as the text of a custom XML part: a namespace on its root and no declaration (see `writeRecord`). Short
 * names, and each text of the school's noted once for all who scored it, for three auditors have to fit. Throws
 * RecordError `too-big`.
 */
export function writeAudit({ edition, policy, assessments, unknown, ...notes }: AuditRecord): string {
  const fingerprints = assessments.flatMap(({ criteria }) => criteria.map(({ fingerprint }) => fingerprint));
  const texts = [...new Set(fingerprints)].filter((text) => text !== null);
  const { namespace, name, version } = auditPart;
  const attributes = Object.entries({ xmlns: namespace, version: String(version), edition });
  const content = [
    writePolicy(policy),
    ...texts.map((text, rank) => writeElement("text", { rank: String(rank), text }, textAttributes)),
    ...assessments.map((assessment) => writeAssessment(assessment, texts)),
    writeChildren(notes, noteChildren),
    ...unknown,
  ];
  const opening = attributes.map(([key, value]) => writeAttribute(key, value)).join("");
  return withinLimit(`<${name}${opening}>${content.join("")}</${name}>`);
}

/** A text, whose rank is its place in the part. */
function readText(element: XmlElement, place: number): string {
  const { rank, text } = readElement(element, textAttributes);
  if (rank !== String(place)) throw damaged("texts out of order");
  return text;
}

/** The consensus and the school are identified by one id: under another nothing would find them. */
function refuseOtherId({ voice, id }: Assessment): void {
  if (voice !== "auditor" && id !== onlyAssessors[voice].id) throw damaged(`${voice} ${id}`);
}
