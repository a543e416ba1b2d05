import { textOf, type XmlElement } from "../ooxml";
import { isDay } from "./day";
import { damaged } from "./errors";
import { openPart } from "./part";
import { isRecordElement, recordNamespace, recordVersion, versionElement } from "./schema";
import { readRegister } from "./readRegister";
import {
  emptyRecord,
  type Candidacy,
  type Dismissal,
  type DossierRecord,
  type DossierSettings,
  type EvidenceRegister,
} from "./types";

/**
 * Reads the parts of ours that a document holds: none is an empty record, several that are equal are one. What this
 * version would lose if it wrote the record back makes it `damaged`. Throws RecordError.
 */
export function readRecord(parts: readonly string[]): DossierRecord {
  const root = openPart(parts, { namespace: recordNamespace, name: "dossier", version: recordVersion });
  if (root === null) return emptyRecord;
  if (Object.keys(root.attributes).length > 1) throw damaged(`attributes of ${root.name}`);

  let settings: DossierSettings | null = null;
  let version: string | null = null;
  let evidence: EvidenceRegister | null = null;
  const dismissals: Dismissal[] = [];
  const unknown: string[] = [];
  for (const child of root.children) {
    if (child.kind === "text" && child.text.trim() !== "") throw damaged("words between elements");
    if (child.kind === "other") unknown.push(child.xml);
    if (child.kind !== "element") continue;
    const { element } = child;
    if (isRecordElement(element, "settings") && settings === null) settings = readSettings(element);
    else if (isRecordElement(element, versionElement) && version === null && isPlain(element))
      version = textOf(element);
    else if (isRecordElement(element, "evidence") && evidence === null) evidence = readRegister(element);
    else if (isRecordElement(element, "dismissal")) dismissals.push(readDismissal(element));
    else unknown.push(element.xml);
  }
  return {
    settings: { ...(settings ?? emptyRecord.settings), version },
    dismissals,
    evidence: evidence ?? emptyRecord.evidence,
    unknown,
  };
}

function readSettings(element: XmlElement): DossierSettings {
  const values = leavesOf(element, ["school", "uai", "candidacy", "member", "referenceDate", "edition", "ruleOff"]);
  const one = (name: string): string | null => single(values, name);
  const candidacy = one("candidacy");
  const referenceDate = one("referenceDate");
  if (!isCandidacy(candidacy)) throw damaged(`candidacy ${candidacy}`);
  if (referenceDate !== null && !isDay(referenceDate)) throw damaged(`date ${referenceDate}`);
  return {
    school: one("school"),
    uai: one("uai"),
    version: null,
    candidacy,
    members: values.get("member") ?? [],
    referenceDate,
    edition: one("edition"),
    rulesOff: values.get("ruleOff") ?? [],
  };
}

function isCandidacy(value: string | null): value is Candidacy | null {
  return value === null || value === "individual" || value === "network";
}

function readDismissal(element: XmlElement): Dismissal {
  const values = leavesOf(element, ["key", "rule", "where", "what", "reason", "by", "on"]);
  const one = (name: string): string => {
    const value = single(values, name);
    if (value === null) throw damaged(`dismissal without ${name}`);
    return value;
  };
  return {
    key: one("key"),
    rule: one("rule"),
    where: one("where"),
    what: one("what"),
    reason: one("reason"),
    by: one("by"),
    on: one("on"),
  };
}

/** The texts of an element's children by their name; anything else in it would be lost, and is refused. */
function leavesOf(element: XmlElement, known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  if (Object.keys(element.attributes).length > 0) throw damaged(`attributes of ${element.name}`);
  for (const child of element.children) {
    if (child.kind === "text" && child.text.trim() === "") continue;
    const leaf = child.kind === "element" ? child.element : null;
    const isLeaf = leaf && known.includes(leaf.name) && isRecordElement(leaf, leaf.name) && isPlain(leaf);
    if (!isLeaf) throw damaged(`in ${element.name}: ${leaf?.name ?? child.kind}`);
    const texts = values.get(leaf.name);
    if (texts) texts.push(textOf(leaf));
    else values.set(leaf.name, [textOf(leaf)]);
  }
  return values;
}

function single(values: ReadonlyMap<string, readonly string[]>, name: string): string | null {
  const [value, ...others] = values.get(name) ?? [];
  if (others.length > 0) throw damaged(`${name} stands twice`);
  return value ?? null;
}

function isPlain({ attributes, children }: XmlElement): boolean {
  return Object.keys(attributes).length === 0 && children.every(({ kind }) => kind === "text");
}
