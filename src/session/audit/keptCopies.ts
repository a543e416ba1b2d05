import {
  isSameName,
  isSurelySame,
  otherDossier,
  readScores,
  valuesOf,
  writeScores,
  type AuditRecord,
  type ScoredDossier,
} from "../../audit";
import type { ComputerMemory } from "../../host";
import { isObject, RecordError } from "../../record";
import type { CurrentAssessor, ObservationDraft } from "./states";

/** Whose words a copy keeps. */
export type CopyOwner = Pick<CurrentAssessor, "voice" | "name" | "position">;

/** What this computer keeps of one person’s words on one dossier. */
export interface KeptCopy {
  readonly id: string;
  readonly owner: CopyOwner;
  /** What the dossier was, to know it again. */
  readonly of: ScoredDossier;
  /** What she entered here, as a file of scores; null for nothing. */
  readonly scores: string | null;
  /** Motives and comments being typed, by attendu or criterion. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The constat being written. */
  readonly observation: ObservationDraft | null;
}

const name = "audit";

/** People and dossiers that one document’s place keeps: the oldest goes first. */
const most = 6;

/** The copies of the place of the open document, the last one written last. What cannot be read is left out. */
export function readCopies(memory: ComputerMemory): readonly KeptCopy[] {
  const kept = memory.read(name);
  return Array.isArray(kept) ? kept.flatMap((one) => copyFrom(one) ?? []) : [];
}

/** Keeps a copy in place of the one of its id; one without a word is forgotten. */
export function writeCopy(memory: ComputerMemory, copy: KeptCopy): void {
  const others = readCopies(memory).filter(({ id }) => id !== copy.id);
  writeCopies(memory, [...others, copy]);
}

/** Keeps these copies and no others. */
export function writeCopies(memory: ComputerMemory, copies: readonly KeptCopy[]): void {
  const worth = copies.filter(
    ({ scores, reasons, observation }) => scores !== null || observation !== null || Object.keys(reasons).length > 0,
  );
  const stored = worth.slice(-most).map((copy) => ({ ...copy, of: { ...copy.of, texts: [...copy.of.texts] } }));
  memory.keep(name, stored.length > 0 ? stored : null);
}

/** What is kept of somebody’s words on this dossier; null for nothing. */
export interface FoundCopies {
  readonly own: KeptCopy | null;
  /** Of the same name, with another fonction: perhaps the same person. */
  readonly namesake: KeptCopy | null;
}

/**
 * What is kept of this person’s words on this dossier. A place that another dossier was saved at, or that documents without
 * an address share, gives none of its words.
 */
export function findCopies(memory: ComputerMemory, owner: CopyOwner, of: ScoredDossier): FoundCopies {
  const hers = [...readCopies(memory)]
    .reverse()
    .filter(
      (copy) =>
        copy.owner.voice === owner.voice &&
        isSameName(copy.owner.name, owner.name) &&
        (memory.hasAddress() ? otherDossier(of, copy.of) === null : isSurelySame(of, copy.of)),
    );
  return {
    own: hers.find((copy) => isSamePosition(copy.owner, owner)) ?? null,
    namesake: hers.find((copy) => !isSamePosition(copy.owner, owner)) ?? null,
  };
}

/** Whether two fonctions are one, however they are written. */
export function isSamePosition(one: Pick<CopyOwner, "position">, other: Pick<CopyOwner, "position">): boolean {
  return isSameName(one.position, other.position);
}

/** What a copy keeps of what its person entered, as a record of its own; null for nothing. */
export function enteredIn({ scores }: KeptCopy): AuditRecord | null {
  const found = scores === null ? null : readScores(scores);
  return found === null || typeof found === "string" || found.record.assessments.length === 0 ? null : found.record;
}

/** What was entered, as a copy keeps it; null where it is too much for that. */
export function scoresOf(entered: AuditRecord | null): string | null {
  if (!entered) return null;
  try {
    return writeScores(entered);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/** What was stored, each part checked: another version may have written it. */
function copyFrom(value: unknown): KeptCopy | null {
  if (!isObject(value)) return null;
  const { id, owner, of, scores, reasons, observation } = value;
  if (typeof id !== "string" || !isObject(owner) || !isObject(of) || !isObject(reasons)) return null;
  const isKnown = owner.voice === "auditor" || owner.voice === "school";
  if (!isKnown || typeof owner.name !== "string" || typeof owner.position !== "string") return null;
  if ((scores !== null && typeof scores !== "string") || !Array.isArray(of.texts)) return null;
  const texts = of.texts.filter(
    (one): one is [number, string] => Array.isArray(one) && typeof one[0] === "number" && typeof one[1] === "string",
  );
  const settings = isObject(of.settings) ? { school: textOf(of.settings.school), uai: textOf(of.settings.uai) } : null;
  const typed = Object.entries(reasons).filter((one): one is [string, string] => typeof one[1] === "string");
  return {
    id,
    owner: { voice: owner.voice as CopyOwner["voice"], name: owner.name, position: owner.position },
    of: { settings, writtenUai: textOf(of.writtenUai), texts: new Map(texts) },
    scores,
    reasons: Object.fromEntries(typed),
    observation: isDraft(observation) ? observation : null,
  };
}

function isDraft(value: unknown): value is ObservationDraft {
  if (!isObject(value)) return false;
  const { id, criterion, kind, text, basis, evidence, anchor } = value;
  const isAnchored = isObject(anchor) && typeof anchor.quote === "string" && typeof anchor.where === "string";
  return (
    [id, text, evidence].every((one) => typeof one === "string") &&
    valuesOf("observation").some((one) => one === kind) &&
    valuesOf("basis").some((one) => one === basis) &&
    typeof criterion === "number" &&
    (anchor === null || isAnchored)
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
