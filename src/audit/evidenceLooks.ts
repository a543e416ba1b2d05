import { shortDay } from "../french";
import { canonical } from "./canonical";
import type { Instant } from "./instant";
import { auditorsOf } from "./setters";
import type { Assessor, AuditRecord, EvidenceFinding, EvidenceLook } from "./types";

/** What an auditor found on looking at a piece of evidence, in French. Ours: no text of the label gives it. */
export const evidenceFindingLabels: Readonly<Record<EvidenceFinding, string>> = {
  confirms: "vue, confirme",
  "does-not-confirm": "vue, ne confirme pas",
  "not-found": "non trouvée",
};

/** Of a piece that nobody looked at. */
export const notLookedAt = "pas regardée";

/** What one auditor found, with whose it is. */
export interface NamedLook extends Omit<EvidenceLook, "finding"> {
  readonly finding: EvidenceFinding;
  readonly name: string;
}

/** Says what an auditor found on looking at a piece, that day; null takes it back. */
export function setEvidenceLook(
  record: AuditRecord,
  { id }: Assessor,
  { piece, finding, day }: Pick<EvidenceLook, "piece" | "finding" | "day">,
  at: Instant,
): AuditRecord {
  const others = record.evidenceLooks.filter((one) => one.id !== id || one.piece !== piece);
  return canonical({ ...record, evidenceLooks: [...others, { id, piece, finding, day, at }] });
}

/** Every look of the auditors that was not taken back, by the number of the piece (`numberKey`). */
export function looksByPiece(record: AuditRecord): ReadonlyMap<string, readonly NamedLook[]> {
  const names = new Map(auditorsOf(record).map(({ id, name }) => [id, name]));
  const looks = new Map<string, NamedLook[]>();
  for (const { finding, ...look } of record.evidenceLooks) {
    const name = names.get(look.id);
    if (finding === null || name === undefined) continue;
    looks.set(look.piece, [...(looks.get(look.piece) ?? []), { ...look, finding, name }]);
  }
  return looks;
}

/** Whether somebody opened the piece: one that was not found was not. */
export function wasOpened(looks: readonly NamedLook[]): boolean {
  return looks.some(({ finding }) => finding !== "not-found");
}

/** « vue, confirme (AM, 24/11/2026) ». */
export function lookWords({ finding, name, day }: NamedLook): string {
  return `${evidenceFindingLabels[finding]} (${[initialsOf(name), shortDay(day)].filter(Boolean).join(", ")})`;
}

/** « AM » for « A. Martin », « ASL » for « Anne-Sophie LEFEBVRE ». */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}'’])\p{L}/gu) ?? []).join("").toLocaleUpperCase("fr");
}
