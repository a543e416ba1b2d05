import { fold } from "../document";
import type { EvidenceItem } from "../record";
import type { GatheredEvidence } from "./gather";
import { hasField, lineFields, wordsOfLine, type LineField } from "./lineWords";
import type { EvidenceConflict, EvidenceDecision } from "./types";

/**
 * What the register and the line of the list disagree on. A cell left empty disagrees in a list of ours, for it was
 * written full; in the school's own it merely says nothing.
 */
export function conflictsOf({ key, item, isRegistered, lines: [line] }: GatheredEvidence): readonly EvidenceConflict[] {
  if (!isRegistered || !line) return [];
  const words = wordsOfLine(line);
  return lineFields.flatMap((field) => {
    const [register, document] = [item[field], words[field]];
    const isSilent = document === "" && (!line.table?.isOurs || isOwnWords(field, line.proves));
    if (register === "" || isSilent || !hasField(line, field) || same(register, document)) return [];
    return [{ key, field, register, document }];
  });
}

/** Words about what it proves that we wrote from its citations say nothing against the register's. */
function isOwnWords(field: LineField, proves: string): boolean {
  return field === "proves" && proves !== "";
}

/**
 * An item with what the document says taken in: its words first, unless they disagree with the register's, where a
 * decision counts; `undecided` tells which side else.
 */
export function mergeLine(
  piece: GatheredEvidence,
  decisions: ReadonlyMap<string, EvidenceDecision["side"]>,
  undecided: EvidenceDecision["side"],
): EvidenceItem {
  const { item, isRegistered, lines } = piece;
  const [line] = lines;
  if (!isRegistered || !line) return item;
  const words = wordsOfLine(line);
  const conflicts = new Map(conflictsOf(piece).map((one) => [one.field, one]));
  const merged = lineFields.map((field) => {
    const conflict = conflicts.get(field);
    if (!conflict) return [field, words[field] || item[field]];
    const side = decisions.get(decisionKey(conflict)) ?? undecided;
    return [field, conflict[side]];
  });
  return { ...item, ...(Object.fromEntries(merged) as Record<LineField, string>) };
}

/** Decisions by what they decide. */
export function decisionsByKey(decisions: readonly EvidenceDecision[]): ReadonlyMap<string, EvidenceDecision["side"]> {
  return new Map(decisions.map((one) => [decisionKey(one), one.side]));
}

function decisionKey({ key, field }: Pick<EvidenceConflict, "key" | "field">): string {
  return `${field} ${key}`;
}

/** Typography and letter case are no disagreement. */
function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
