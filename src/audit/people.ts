import { fold, hashOf, splitWords } from "../document";
import { assessmentOf, updateAssessment } from "./setters";
import type { Instant } from "./instant";
import type { Assessment, Assessor, AssessorDetails, AuditRecord, FormerName } from "./types";

/** Name and fonction, by which people know a person. */
export type PersonWords = Pick<AssessorDetails, "name" | "position">;

/** Who somebody is in a record. */
export type PersonMatch =
  /** Somebody who entered something already, or the consensus, or the school. */
  | { readonly kind: "known"; readonly id: string }
  /** Nobody of the record; the id is free. */
  | { readonly kind: "new"; readonly id: string }
  /** Perhaps one of these, who bear the same name and have another fonction: only people can tell. */
  | { readonly kind: "doubt"; readonly namesakes: readonly Assessment[] };

/**
 * Finds who is at work. A person is a name, not a browser: an id under which the record knows another name is that other
 * person’s. Whoever entered something under this name and fonction, however they are written, is the same person.
 */
export function matchPerson(record: AuditRecord, assessor: Assessor, who: PersonWords): PersonMatch {
  if (assessor.voice !== "auditor") return { kind: "known", id: assessor.id };
  for (const id of [assessor.id, ownId(assessor.id, who.name)]) {
    const known = assessmentOf(record, { voice: "auditor", id });
    if (known && bearsName(record, known, who.name)) return { kind: "known", id };
  }
  const namesakes = namesakesOf(record, who.name);
  const same = namesakes.filter(({ position }) => nameKey(position) === nameKey(who.position));
  if (same.length === 1) return { kind: "known", id: same[0]!.id };
  return namesakes.length > 0 ? { kind: "doubt", namesakes } : { kind: "new", id: freeId(record, assessor, who.name) };
}

/** An id that nobody of the record has, for a person who works under this one elsewhere. */
export function freeId(record: AuditRecord, { id, voice }: Assessor, name: string): string {
  const isTaken = (one: string): boolean => assessmentOf(record, { voice, id: one }) !== null;
  if (!isTaken(id)) return id;
  // The id made from a name is the one of whoever bore that name first.
  let free = namesakesOf(record, name).length > 0 ? `${id}x` : ownId(id, name);
  while (isTaken(free)) free += "x";
  return free;
}

/** The auditors of a record who bear that name, however it is written; none for no name. */
function namesakesOf(record: AuditRecord, name: string): readonly Assessment[] {
  if (nameKey(name) === "") return [];
  return record.assessments.filter(
    (one) => one.voice === "auditor" && namesOf(record, one).includes(nameKey(name)) && nameKey(one.name) !== "",
  );
}

/** An auditor of a record and one of another, of one name and two ids: one person at two computers, or two namesakes. */
export interface NamesakePair {
  readonly ours: Assessment;
  readonly theirs: Assessment;
}

/**
 * The first two that only people can tell to be one person or two; null for none. `parted`: ids in the other record of those
 * who are somebody else.
 */
export function findNamesakes(one: AuditRecord, other: AuditRecord, parted: ReadonlySet<string>): NamesakePair | null {
  const [record, found] = alignPeople(one, other);
  const isIn = ({ assessments }: AuditRecord, { voice, id }: Assessor): boolean =>
    assessments.some((known) => known.voice === voice && known.id === id);
  for (const theirs of found.assessments) {
    if (theirs.voice !== "auditor" || isIn(record, theirs) || parted.has(theirs.id)) continue;
    const ours = namesakesOf(record, theirs.name).find((known) => !isIn(found, known));
    if (ours) return { ours, theirs };
  }
  return null;
}

/** The other record, in which that person is the one of ours. */
export function asOnePerson(one: AuditRecord, other: AuditRecord, { ours, theirs }: NamesakePair): AuditRecord {
  const [, found] = alignPeople(one, other);
  return withIds(found, new Map([[theirs.id, ours.id]]));
}

/** Corrects the name of somebody: the former one stays known, so that older copies are recognised. */
export function renamePerson(record: AuditRecord, assessor: Assessor, who: PersonWords, at: Instant): AuditRecord {
  const known = assessmentOf(record, assessor);
  const renamed = updateAssessment(record, assessor, (assessment) => ({ ...assessment, ...who, at }));
  if (!known || nameKey(known.name) === "" || nameKey(known.name) === nameKey(who.name)) return renamed;
  return { ...renamed, formerNames: [...renamed.formerNames, { id: assessor.id, name: known.name, at }] };
}

/**
 * The same two records, in which an id is one person. On a shared computer two people enter things under one hidden id:
 * where the names of an id differ, each person gets an id of her own, made from the shared one and the first name that she
 * bore, so that every merge of their copies comes to the same.
 */
export function alignPeople(a: AuditRecord, b: AuditRecord): readonly [AuditRecord, AuditRecord] {
  return [withOwnIds(a, b), withOwnIds(b, a)];
}

function withOwnIds(record: AuditRecord, other: AuditRecord): AuditRecord {
  const ids = [record, other].flatMap(({ assessments }) => assessments.map(({ id }) => id));
  const changed = new Map<string, string>();
  for (const one of record.assessments) {
    if (one.voice !== "auditor" || nameKey(one.name) === "") continue;
    const own = ownId(one.id, firstNameOf(record, one));
    const same = assessmentOf(other, one);
    const isOfTwo =
      same !== null && nameKey(same.name) !== "" && !shareName(namesOf(record, one), namesOf(other, same));
    const isShared = isOfTwo || ids.some((id) => id.startsWith(ownPrefix(one.id)));
    if (isShared && !assessmentOf(record, { voice: "auditor", id: own })) changed.set(one.id, own);
  }
  return changed.size === 0 ? record : withIds(record, changed);
}

/** The record in which auditors have other ids. */
function withIds(record: AuditRecord, ids: ReadonlyMap<string, string>): AuditRecord {
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...record,
    assessments: record.assessments.map((one) => (one.voice === "auditor" ? { ...one, id: idOf(one.id) } : one)),
    formerNames: record.formerNames.map((one) => ({ ...one, id: idOf(one.id) })),
    signatures: record.signatures.map((one) => ({ ...one, id: idOf(one.id) })),
    evidenceLooks: record.evidenceLooks.map((one) => ({ ...one, id: idOf(one.id) })),
    followUps: record.followUps.map((one) => ({ ...one, id: idOf(one.id) })),
  };
}

/** The id of one of those who share an id. */
function ownId(id: string, name: string): string {
  return ownPrefix(id) + hashOf(nameKey(name));
}

/** How the ids begin that were made from a shared one. */
function ownPrefix(id: string): string {
  return `${id}n`;
}

function bearsName(record: AuditRecord, known: Assessment, name: string): boolean {
  return nameKey(known.name) === "" || nameKey(name) === "" || namesOf(record, known).includes(nameKey(name));
}

function shareName(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name));
}

function namesOf(record: AuditRecord, one: Assessment): readonly string[] {
  return [nameKey(one.name), ...formerOf(record, one).map(({ name }) => nameKey(name))];
}

function firstNameOf(record: AuditRecord, one: Assessment): string {
  const former = [...formerOf(record, one)].sort((x, y) => (x.at < y.at ? -1 : 1));
  return former[0]?.name ?? one.name;
}

function formerOf({ formerNames }: AuditRecord, { id }: Assessment): readonly FormerName[] {
  return formerNames.filter((one) => one.id === id);
}

/** Whether two names are one, however they are written. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** A name as it is compared: « DIARRA Awa » is « Awa Diarra ». */
export function nameKey(name: string): string {
  return splitWords(fold(name))
    .map(({ key }) => key)
    .sort()
    .join(" ");
}
