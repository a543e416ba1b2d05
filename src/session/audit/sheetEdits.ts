import { noteIntended, sheetTag, writeSheet, writeSynthesis, type AuditRecord, type Instant } from "../../audit";
import { cellParagraphs, placeOf, type Place, type Table } from "../../document";
import { endOf, type Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { DocumentEdit, InsertPlace } from "../../host";
import type { AuditReading } from "./reading";
import type { SheetName } from "./states";

/** The edits that make these visible tables say what was scored, each at its place, or where it belongs. */
export function sheetEdits(
  names: Iterable<SheetName>,
  record: AuditRecord,
  { dossier, edition, settings }: Pick<AuditReading, "dossier" | "edition" | "settings">,
): readonly DocumentEdit[] {
  return [...names].sort(inReadingOrder).map((name) => ({
    kind: "putRegion",
    tag: tagOf(name),
    flatOpc:
      name === "synthesis"
        ? writeSynthesis(record, dossier, edition, settings)
        : writeSheet(record, name, dossier, edition, settings),
    instead: placesOf(dossier, name),
    where: name === "synthesis" ? { kind: "end" } : afterCriterion(dossier, name),
  }));
}

/** The record that knows what these edits are about to write: it goes with them in one write. */
export function notedWith(
  record: AuditRecord,
  edits: readonly DocumentEdit[],
  edition: GuideEdition,
  at: Instant,
): AuditRecord {
  const flats = edits.flatMap((edit) => (edit.kind === "putRegion" ? edit.flatOpc : []));
  return noteIntended(record, flats, edition, at);
}

/** The edits that remove every visible table of ours. */
export function removalEdits(dossier: Dossier, edition: GuideEdition): readonly DocumentEdit[] {
  const names: readonly SheetName[] = [...edition.criteria.map(({ number }) => number), "synthesis"];
  return names.map((name) => ({
    kind: "removeRegion",
    tag: tagOf(name),
    instead: placesOf(dossier, name),
  }));
}

/** Tag of the region that holds it. */
export function tagOf(name: SheetName): string {
  return sheetTag(name === "synthesis" ? null : name);
}

/** The synthesis last: at the same end of the document, it follows the fiches. */
function inReadingOrder(a: SheetName, b: SheetName): number {
  return (a === "synthesis" ? Infinity : a) - (b === "synthesis" ? Infinity : b);
}

/** Where a sheet stands whose region is lost: its title and its tables. */
function placesOf({ auditSheets }: Dossier, name: SheetName): readonly Place[] {
  return auditSheets
    .filter(({ criterion }) => criterion === (name === "synthesis" ? null : name))
    .flatMap(({ title, tables }) => [...(title ? [placeOf(title)] : []), ...tables.flatMap(placeIn)]);
}

/** A place in a table, which stands for the whole of it. */
function placeIn({ rows }: Table): readonly Place[] {
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap(cellParagraphs));
  const first = paragraphs.find(({ index, text }) => index !== null && text.trim() !== "");
  return first ? [placeOf(first)] : [];
}

/** After all of the criterion; at the end of the document for one that the dossier lacks. */
function afterCriterion({ criteria }: Dossier, number: number): InsertPlace {
  const criterion = criteria.find(({ national }) => national === number);
  const end = criterion && endOf(criterion);
  return end ? { kind: "after", place: end.place } : { kind: "end" };
}
