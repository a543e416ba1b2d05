import { splitWords } from "../../document";
import { labelKeys, singular } from "../labelKeys";
import { auditLabel, readLabel, valuesOf } from "../labels";
import type { AuditPolicy, ExpectationEntry } from "../types";
import { auditWords, type AuditValues, type AuditWordKind } from "../words";

/** A value that words begin with, and the words after it. */
interface Led<T> {
  readonly value: T;
  readonly rest: string;
}

/** Short forms that people type. */
const shortForms: { readonly [K in AuditWordKind]?: Readonly<Record<string, AuditValues[K]>> } = {
  verdict: { c: "compliant", nc: "non-compliant", nv: "unverified", so: "not-applicable" },
  gravity: { min: "minor", maj: "major", mineur: "minor", majeur: "major" },
};

/** The value that a text begins with: « Point fort : … » by its label, the académie's or ours, in any case, one or many. */
export function leadingLabel<K extends AuditWordKind>(
  kind: K,
  text: string,
  policy: AuditPolicy,
): Led<AuditValues[K]> | null {
  const [first = "", ...others] = text.trim().split("\n");
  const whole = readLabel(kind, first, policy);
  if (whole !== null) return { value: whole, rest: others.join("\n").trim() };
  const words = splitWords(text);
  const known = valuesOf(kind).flatMap((value) => [
    { value, keys: labelKeys(auditLabel(kind, value, policy)) },
    { value, keys: labelKeys(auditWords[kind][value].label) },
  ]);
  const short = Object.entries<AuditValues[K]>(shortForms[kind] ?? {}).map(([key, value]) => ({ value, keys: [key] }));
  const found = [...known, ...short]
    .filter(({ keys }) => keys.length > 0 && keys.every((key, rank) => singular(words[rank]?.key ?? "") === key))
    .sort((a, b) => b.keys.length - a.keys.length)[0];
  if (!found) return null;
  const rest = text.slice(words[found.keys.length - 1]!.end).replace(/^[\s:;,.()–—-]+/, "");
  return { value: found.value, rest: rest.trim() };
}

/** A verdict with its gravity, « Non conforme (majeure) », and what was typed after it in the same cell. */
export function readVerdict(
  text: string,
  policy: AuditPolicy,
): Pick<ExpectationEntry, "verdict" | "gravity"> & { readonly rest: string } {
  const [, before, bracket] = /^\s*([^()\n]*?)\s*\(([^()\n]*)\)\s*$/.exec(text) ?? [];
  if (before !== undefined && bracket !== undefined) {
    const verdict = readLabel("verdict", before, policy);
    const gravity = readLabel("gravity", bracket, policy);
    if (verdict === "non-compliant" && gravity) return { verdict, gravity, rest: "" };
  }
  const verdict = leadingLabel("verdict", text, policy);
  if (!verdict) return { verdict: null, gravity: null, rest: text.trim() };
  const gravity = verdict.value === "non-compliant" ? leadingLabel("gravity", verdict.rest, policy) : null;
  return { verdict: verdict.value, gravity: gravity?.value ?? null, rest: gravity ? gravity.rest : verdict.rest };
}
