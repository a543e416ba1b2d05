import { writeAttribute, writeText } from "../../ooxml";
import { withinLimit } from "../../record";
import type {
  Assessment,
  AuditPolicy,
  AuditRecord,
  CriterionEntry,
  ExpectationEntry,
  Observation,
  OpinionEntry,
} from "../types";
import { auditPart } from "./schema";

type Attributes = Readonly<Record<string, string | null>>;

/**
 * The audit as the text of a custom XML part: a namespace on its root and no declaration (see `writeRecord`). Short
 * names, and each text of the school's noted once for all who scored it, for three auditors have to fit. Throws
 * RecordError `too-big`.
 */
export function writeAudit(record: AuditRecord): string {
  const texts = [
    ...new Set(
      record.assessments.flatMap(({ criteria }) =>
        criteria.flatMap(({ fingerprint }) => (fingerprint === null ? [] : [fingerprint])),
      ),
    ),
  ];
  const { namespace, name, version } = auditPart;
  const root = { xmlns: namespace, version: String(version), edition: record.edition };
  const xml = element(name, root, [
    writePolicy(record.policy),
    ...texts.map((text, rank) => element("text", { n: String(rank) }, [writeText(text)])),
    ...record.assessments.map((assessment) => writeAssessment(assessment, texts)),
    ...record.unknown,
  ]);
  return withinLimit(xml);
}

function writePolicy({ fiveMinorsMakeMajor, labels, at }: AuditPolicy): string {
  const own = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return element(
    "policy",
    { fiveMinors: fiveMinorsMakeMajor ? "1" : null, at: at || null },
    own.map(([of, label]) => element("label", { of }, [writeText(label)])),
  );
}

function writeAssessment(assessment: Assessment, texts: readonly string[]): string {
  const { voice, id, name, position, signedOn, at, expectations, criteria, observations, opinion } = assessment;
  return element("voice", { is: voice, id, name, position, signed: signedOn, at: at || null }, [
    ...expectations.map(writeExpectation),
    ...criteria.map((entry) => writeCriterion(entry, texts)),
    ...observations.map(writeObservation),
    ...(opinion ? [writeOpinion(opinion)] : []),
  ]);
}

function writeExpectation({ expectation, verdict, gravity, reason, at }: ExpectationEntry): string {
  return element("v", { of: expectation, is: verdict, gravity, at: at || null }, [writeText(reason)]);
}

function writeCriterion(entry: CriterionEntry, texts: readonly string[]): string {
  const { criterion, effectiveness, effectivenessAt, comment, commentAt, fingerprint, fingerprintAt } = entry;
  const attributes = {
    of: String(criterion),
    is: effectiveness,
    at: effectivenessAt || null,
    saidAt: commentAt || null,
    text: fingerprint === null ? null : String(texts.indexOf(fingerprint)),
    textAt: fingerprintAt || null,
  };
  return element("c", attributes, [writeText(comment)]);
}

function writeObservation(observation: Observation): string {
  const { id, criterion, kind, text, basis, evidence, anchor, isDeleted, at } = observation;
  const attributes = {
    id,
    of: String(criterion),
    is: kind,
    basis,
    evidence: evidence || null,
    quote: anchor && anchor.quote,
    where: anchor && anchor.where,
    deleted: isDeleted ? "1" : null,
    at: at || null,
  };
  return element("o", attributes, [writeText(text)]);
}

function writeOpinion({ opinion, motive, at }: OpinionEntry): string {
  return element("opinion", { is: opinion, at: at || null }, [writeText(motive)]);
}

/** Null leaves an attribute out. */
function element(name: string, attributes: Attributes, content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? "" : writeAttribute(key, value)));
  const inside = content.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}
