import { textOf, type XmlElement } from "../../ooxml";
import { damaged, isDay, openPart } from "../../record";
import { canonical } from "../canonical";
import { consensusAssessor, defaultPolicy, schoolAssessor } from "../emptyAudit";
import { isInstant } from "../instant";
import { valuesOf } from "../labels";
import type {
  Assessment,
  AssessorKind,
  AuditPolicy,
  AuditRecord,
  CriterionEntry,
  ExpectationEntry,
  Observation,
  OpinionEntry,
} from "../types";
import { auditNamespace, auditPart } from "./schema";

const onlyVoices = { consensus: consensusAssessor, school: schoolAssessor } as const;

const voices: readonly AssessorKind[] = ["auditor", "consensus", "school"];

/**
 * Reads the audit parts that a document holds: none is null, several that are equal are one. What this version would
 * lose if it wrote the audit back makes it `damaged`. Throws RecordError.
 */
export function readAudit(parts: readonly string[]): AuditRecord | null {
  const root = openPart(parts, auditPart);
  if (root === null) return null;
  const { edition } = attributesOf(root, ["version", "edition"]);
  if (!edition) throw damaged("audit without edition");
  const texts: string[] = [];
  const assessmentElements: XmlElement[] = [];
  const unknown: string[] = [];
  let policy: AuditPolicy | null = null;
  for (const child of root.children) {
    if (child.kind === "text" && child.text.trim() !== "") throw damaged("words between elements");
    if (child.kind === "other") unknown.push(child.xml);
    if (child.kind !== "element") continue;
    const { element } = child;
    if (isOurs(element, "policy") && policy === null) policy = readPolicy(element);
    else if (isOurs(element, "text")) texts.push(readText(element, texts.length));
    else if (isOurs(element, "voice")) assessmentElements.push(element);
    else unknown.push(element.xml);
  }
  const assessments = assessmentElements.map((element) => readAssessment(element, texts));
  // The one consensus and the one school are known by their id: under another, nobody would hear them.
  for (const { voice, id } of assessments)
    if (voice !== "auditor" && id !== onlyVoices[voice].id) throw damaged(`${voice} ${id}`);
  unique(assessments.map(({ voice, id }) => (voice === "auditor" ? `${voice} ${id}` : voice)));
  return canonical({ edition, policy: policy ?? defaultPolicy, assessments, unknown });
}

function readPolicy(element: XmlElement): AuditPolicy {
  const { fiveMinors, at } = attributesOf(element, ["fiveMinors", "at"]);
  const labels = childrenOf(element, ["label"]).map((label): [string, string] => {
    const { of } = attributesOf(label, ["of"]);
    if (!of) throw damaged("label of nothing");
    return [of, leafText(label)];
  });
  unique(labels.map(([of]) => of));
  return { fiveMinorsMakeMajor: flag(fiveMinors), labels: Object.fromEntries(labels), at: instant(at) };
}

function readText(element: XmlElement, rank: number): string {
  if (attributesOf(element, ["n"]).n !== String(rank)) throw damaged("texts out of order");
  return leafText(element);
}

function readAssessment(element: XmlElement, texts: readonly string[]): Assessment {
  const {
    is,
    id,
    name = "",
    position = "",
    signed,
    at,
  } = attributesOf(element, ["is", "id", "name", "position", "signed", "at"]);
  if (signed !== undefined && !isDay(signed)) throw damaged(`signed ${signed}`);
  const children = childrenOf(element, ["v", "c", "o", "opinion"]);
  const named = (kind: string): readonly XmlElement[] => children.filter((child) => child.name === kind);
  const expectations = named("v").map(readExpectation);
  const criteria = named("c").map((child) => readCriterion(child, texts));
  const observations = named("o").map(readObservation);
  const opinions = named("opinion").map(readOpinion);
  unique(expectations.map(({ expectation }) => expectation));
  unique(criteria.map(({ criterion }) => criterion));
  unique(observations.map((observation) => observation.id));
  if (opinions.length > 1) throw damaged("two opinions");
  return {
    voice: oneOf(voices, is),
    id: identifier(id),
    name,
    position,
    signedOn: signed ?? null,
    at: instant(at),
    expectations,
    criteria,
    observations,
    opinion: opinions[0] ?? null,
  };
}

function readExpectation(element: XmlElement): ExpectationEntry {
  const { of, is, gravity, at } = attributesOf(element, ["of", "is", "gravity", "at"]);
  if (!of) throw damaged("verdict on nothing");
  return {
    expectation: of,
    verdict: maybe(valuesOf("verdict"), is),
    gravity: maybe(valuesOf("gravity"), gravity),
    reason: leafText(element),
    at: instant(at),
  };
}

function readCriterion(element: XmlElement, texts: readonly string[]): CriterionEntry {
  const { of, is, at, saidAt, text, textAt } = attributesOf(element, ["of", "is", "at", "saidAt", "text", "textAt"]);
  const fingerprint = text === undefined ? null : texts[wholeNumber(text)];
  if (fingerprint === undefined) throw damaged(`text ${text}`);
  return {
    criterion: wholeNumber(of),
    effectiveness: maybe(valuesOf("effectiveness"), is),
    effectivenessAt: instant(at),
    comment: leafText(element),
    commentAt: instant(saidAt),
    fingerprint,
    fingerprintAt: instant(textAt),
  };
}

function readObservation(element: XmlElement): Observation {
  const { id, of, is, basis, evidence, quote, where, deleted, at } = attributesOf(element, [
    "id",
    "of",
    "is",
    "basis",
    "evidence",
    "quote",
    "where",
    "deleted",
    "at",
  ]);
  if ((quote === undefined) !== (where === undefined)) throw damaged("half an anchor");
  return {
    id: identifier(id),
    criterion: wholeNumber(of),
    kind: oneOf(valuesOf("observation"), is),
    text: leafText(element),
    basis: oneOf(valuesOf("basis"), basis),
    evidence: evidence ?? "",
    anchor: quote === undefined || where === undefined ? null : { quote, where },
    isDeleted: flag(deleted),
    at: instant(at),
  };
}

function readOpinion(element: XmlElement): OpinionEntry {
  const { is, at } = attributesOf(element, ["is", "at"]);
  return { opinion: maybe(valuesOf("opinion"), is), motive: leafText(element), at: instant(at) };
}

function isOurs(element: XmlElement, name: string): boolean {
  return element.namespace === auditNamespace && element.name === name;
}

function attributesOf<N extends string>(element: XmlElement, known: readonly N[]): Partial<Record<N, string>> {
  const strange = Object.keys(element.attributes).find((name) => !(known as readonly string[]).includes(name));
  if (strange !== undefined) throw damaged(`${strange} of ${element.name}`);
  return element.attributes as Partial<Record<N, string>>;
}

/** The elements of an element that holds nothing else. */
function childrenOf(element: XmlElement, known: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === "text" && child.text.trim() === "") return [];
    if (child.kind === "element" && known.some((name) => isOurs(child.element, name))) return [child.element];
    throw damaged(`in ${element.name}`);
  });
}

function leafText(element: XmlElement): string {
  if (element.children.some(({ kind }) => kind !== "text")) throw damaged(`in ${element.name}`);
  return textOf(element);
}

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T {
  const value = values.find((one) => one === text);
  if (value === undefined) throw damaged(`value ${text}`);
  return value;
}

function maybe<T extends string>(values: readonly T[], text: string | undefined): T | null {
  return text === undefined ? null : oneOf(values, text);
}

function flag(text: string | undefined): boolean {
  if (text !== undefined && text !== "1") throw damaged(`flag ${text}`);
  return text === "1";
}

function instant(text = ""): string {
  if (!isInstant(text)) throw damaged(`instant ${text}`);
  return text;
}

function identifier(text = ""): string {
  if (!/^[A-Za-z0-9]+$/.test(text)) throw damaged(`id ${text}`);
  return text;
}

function wholeNumber(text = ""): number {
  if (!/^\d{1,6}$/.test(text)) throw damaged(`number ${text}`);
  return Number(text);
}

function unique(keys: readonly unknown[]): void {
  if (new Set(keys).size < keys.length) throw damaged("one thing said twice by one voice");
}
