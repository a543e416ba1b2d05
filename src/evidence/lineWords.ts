import { ownBordereau, type BordereauItem } from "../dossier";
import type { EvidenceItem } from "../record";
import { isProvedBy } from "./proves";

/** A field of an item that a line of the list may tell. */
export type LineField = Exclude<keyof EvidenceItem, "id">;

/** The fields that the list shows, in the order of our columns. */
export const lineFields: readonly LineField[] = ["number", "title", "type", "date", "proves", "file", "page"];

/** Our columns and the field that each shows, in order. */
export const ownColumns = ownBordereau.headers.map((header, rank) => ({ header, field: lineFields[rank]! }));

/** What a line of the list says, by field; empty for what it does not, and for what we wrote from its citations. */
export function wordsOfLine({
  written,
  title,
  type,
  date,
  proves,
  link,
  page,
  says,
}: BordereauItem): Record<LineField, string> {
  return {
    number: written || (says.get("number") ?? ""),
    title,
    type,
    date: says.get("date") || (date ?? ""),
    proves: isProvedBy(proves) ? "" : proves,
    file: link,
    page,
  };
}

/** Whether the line could tell the field: its table has that column. */
export function hasField({ table }: BordereauItem, field: LineField): boolean {
  if (table === null) return field === "number" || field === "title";
  return table.columns.has(field === "file" ? "link" : field);
}
