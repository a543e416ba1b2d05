import { fold } from "../document";
import type { AuditPolicy } from "./types";
import { auditWords, type AuditValues, type AuditWord, type AuditWordKind } from "./words";

/** What an académie names a word of its own by: `verdict.compliant`. */
export type AuditWordKey = { readonly [K in AuditWordKind]: `${K}.${AuditValues[K]}` }[AuditWordKind];

/** Every word that can be named otherwise, in their order. */
export const auditWordKeys: readonly AuditWordKey[] = (Object.keys(auditWords) as AuditWordKind[]).flatMap((kind) =>
  valuesOf(kind).map((value) => `${kind}.${value}` as AuditWordKey),
);

/** The values of one kind in their order. */
export function valuesOf<K extends AuditWordKind>(kind: K): readonly AuditValues[K][] {
  return Object.keys(auditWords[kind]) as AuditValues[K][];
}

/** The word of a key as it is without any académie's; null for a key that is none. */
export function defaultWord(key: string): AuditWord | null {
  if (!(auditWordKeys as readonly string[]).includes(key)) return null;
  const [kind = "", value = ""] = key.split(".");
  return (auditWords as Readonly<Record<string, Readonly<Record<string, AuditWord>>>>)[kind]?.[value] ?? null;
}

/** The word of a value: the académie's where it has its own, which is then marked as not the guide's. */
export function wordOf<K extends AuditWordKind>(
  kind: K,
  value: AuditValues[K],
  { labels }: Pick<AuditPolicy, "labels">,
): AuditWord {
  const word: AuditWord = auditWords[kind][value];
  const own = labels[`${kind}.${value}`];
  return own ? { ...word, label: own, status: "ours" } : word;
}

/** The label of a value. */
export function auditLabel<K extends AuditWordKind>(
  kind: K,
  value: AuditValues[K],
  policy: Pick<AuditPolicy, "labels">,
): string {
  return wordOf(kind, value, policy).label;
}

/** The value that a label names, whatever its case and typography; null for words that are none of them. */
export function readLabel<K extends AuditWordKind>(
  kind: K,
  label: string,
  policy: Pick<AuditPolicy, "labels">,
): AuditValues[K] | null {
  const said = fold(label);
  const find = (nameOf: (value: AuditValues[K]) => string): AuditValues[K] | undefined =>
    valuesOf(kind).find((value) => fold(nameOf(value)) === said);
  return find((value) => auditLabel(kind, value, policy)) ?? find((value) => auditWords[kind][value].label) ?? null;
}
