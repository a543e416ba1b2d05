import type { Finding } from "../checker";
import type { Flag } from "../host";

/** The inline flags of findings that have a place. Two findings of the same words on the same anchor are one flag. */
export function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  const flags = new Map<string, Flag>();
  for (const { rule, criterion, block, table, field, objective, indicator, location, parts } of findings) {
    if (!location || location.anchor.paragraph === null || location.anchor.text.trim() === "") continue;
    const at = [rule, criterion, block, table, field, objective, indicator].map((part) => part ?? "").join("/");
    const key = `${rule}:${hash(`${at}\n${location.anchor.text}\n${parts.what}`)}`;
    if (flags.has(key)) continue;
    flags.set(key, {
      key,
      text: `${parts.where}\u00a0: ${parts.what} ${parts.how}`,
      label: parts.what.replace(/\.$/, ""),
      at: location,
    });
  }
  return [...flags.values()];
}

/** A short fingerprint (FNV-1a, 32 bits): a tag of a content control holds 64 characters at most. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
