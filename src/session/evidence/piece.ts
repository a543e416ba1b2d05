import { numberKey, withoutNoun, type Coordinates } from "../../dossier";
import { bordereauRows, conventionOf, newItem, nextNumber, registerFrom } from "../../evidence";
import { refuse, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";
import { listEdits } from "./list";
import type { EvidenceFields } from "./types";

/** A piece that nothing cites yet, in the register and in our list; without a number until its first citation gives one. */
export function planPiece(snapshot: EvidenceSnapshot, given: string, fields: EvidenceFields): Plan {
  const { dossier, register, view } = snapshot;
  const number = withoutNoun(given);
  const key = numberKey(number);
  if (number !== "" && key === null) return refuse("number-unread");
  if (view.entries.some((entry) => entry.key === key)) return refuse("number-taken");
  const known = registerFrom(dossier, register);
  const item = newItem(known, { ...fields, number });
  const next = { ...known, items: [...known.items, item] };
  return {
    edits: listEdits(snapshot, bordereauRows(dossier, next)),
    register: next,
    words: number || fields.title,
    count: 1,
    unlisted: key !== null && view.bordereau === "theirs" ? key : null,
  };
}

/** The number that a new piece would have at a place; empty where the place tells none. */
export function proposeNumber({ dossier, register }: EvidenceSnapshot, at: Coordinates | null): string {
  const known = registerFrom(dossier, register);
  return nextNumber(conventionOf(dossier, known), dossier, known, at) ?? "";
}
