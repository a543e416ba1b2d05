import { fold } from "../document";
import type { Coordinates } from "../dossier";
import type { Problem } from "./Rule";

/**
 * What a finding is known by from one check to the next: its rule, its field and the words it speaks of with those
 * around, never its position. It changes when these words change.
 */
export function findingKey(
  rule: string,
  { criterion, table, field }: Coordinates,
  { at, text, what }: Problem,
): string {
  const words = [at?.place.text, at?.anchor.text, text, what].map((part) => fold(part ?? ""));
  return `${rule}:${hash([criterion, table, field, ...words].join("\n"))}`;
}

/** A short fingerprint (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
