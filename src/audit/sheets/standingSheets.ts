import { cellText, foldTypography, hashOf } from "../../document";
import { readDossier, type AuditSheet, type Dossier } from "../../dossier";
import { criterionText, type GuideEdition } from "../../guide";
import { readFlatOpc } from "../../ooxml";
import type { DossierSettings } from "../../record";
import { canonical } from "../canonical";
import type { Instant } from "../instant";
import type { AuditRecord, SheetPrint } from "../types";
import { compareSheets, type SheetDifference } from "./compareSheets";
import { readSheets } from "./readSheets";
import { writeSheet } from "./writeSheet";
import { writeSynthesis } from "./writeSynthesis";

/** A visible sheet: its criterion, or null for the synthesis. */
type SheetKey = SheetPrint["criterion"];

/** What the sheets of a document are beside its record. */
export interface StandingSheets {
  /** What people typed in sheets, where it is not what the record holds. */
  readonly differences: readonly SheetDifference[];
  /** Sheets that nobody touched since they were written, and that do not show the record as it is. */
  readonly behind: ReadonlySet<SheetKey>;
}

/**
 * Compares the sheets of a document with its record. One that nobody touched is only behind: what it shows was recorded,
 * and something else since. Where the record does not know what a sheet last held, all that differs may be people's.
 */
export function compareStandingSheets(
  record: AuditRecord,
  dossier: Dossier,
  edition: GuideEdition,
  settings: DossierSettings,
): StandingSheets {
  const prints = printsIn(dossier.auditSheets);
  const isUntouched = (criterion: SheetKey): boolean =>
    record.sheets.some((known) => known.criterion === criterion && known.print === prints.get(criterion));
  const touched = dossier.auditSheets.filter(({ criterion }) => !isUntouched(criterion));
  const behind = [...prints.keys()].filter((criterion) => {
    const isKnown = criterion === null || criterionText(edition, criterion) !== undefined;
    if (!isKnown || !isUntouched(criterion)) return false;
    const flat =
      criterion === null
        ? writeSynthesis(record, dossier, edition, settings)
        : writeSheet(record, criterion, dossier, edition, settings);
    return printsIn(sheetsIn([flat], edition)).get(criterion) !== prints.get(criterion);
  });
  return { differences: differencesIn(record, dossier, touched), behind: new Set(behind) };
}

/** The sheets that these flat packages hold. */
function sheetsIn(flats: readonly string[], edition: GuideEdition): readonly AuditSheet[] {
  return readDossier(
    flats.map((flat) => readFlatOpc(flat)),
    edition,
  ).auditSheets;
}

/** The record that knows what sheets hold which are about to be written, as flat packages. */
export function noteIntended(
  record: AuditRecord,
  flats: readonly string[],
  edition: GuideEdition,
  at: Instant,
): AuditRecord {
  return withPrints(record, [...printsIn(sheetsIn(flats, edition))], at);
}

/** Sheets that were just written. */
export interface WrittenSheets {
  readonly criteria: ReadonlySet<SheetKey>;
  /** The record that they were written from. */
  readonly from: AuditRecord;
  /** The document, read after it. */
  readonly dossier: Dossier;
}

/**
 * Notes what sheets that were just written hold, as they were read back. A sheet in which somebody typed meanwhile is left
 * out: it is compared at the next opening. The same record where nothing is new.
 */
export function noteSheets(record: AuditRecord, { criteria, from, dossier }: WrittenSheets, at: Instant): AuditRecord {
  const standing = dossier.auditSheets.filter(({ criterion }) => criteria.has(criterion));
  const prints = printsIn(standing);
  const untyped = [...prints].filter(([criterion]) => {
    const own = standing.filter((sheet) => sheet.criterion === criterion);
    return differencesIn(from, dossier, own).length === 0;
  });
  return withPrints(record, untyped, at);
}

/** The record with these prints; the same one where it knows them all. */
function withPrints(record: AuditRecord, prints: readonly (readonly [SheetKey, string])[], at: Instant): AuditRecord {
  const news = prints.flatMap(([criterion, print]): SheetPrint[] => {
    const isKnown = record.sheets.some((known) => known.criterion === criterion && known.print === print);
    return isKnown ? [] : [{ criterion, print, at }];
  });
  if (news.length === 0) return record;
  const others = record.sheets.filter((known) => !news.some(({ criterion }) => criterion === known.criterion));
  return canonical({ ...record, sheets: [...others, ...news] });
}

function differencesIn(
  record: AuditRecord,
  dossier: Dossier,
  auditSheets: readonly AuditSheet[],
): readonly SheetDifference[] {
  return compareSheets(record, readSheets({ ...dossier, auditSheets }, record.policy));
}

/** The words in the tables of each sheet, as a hash. */
function printsIn(sheets: readonly AuditSheet[]): ReadonlyMap<SheetKey, string> {
  const words = new Map<SheetKey, string>();
  for (const { criterion, tables } of sheets) {
    const cells = tables.flatMap(({ rows }) =>
      rows.map((row) => row.cells.map((cell) => normalised(cellText(cell))).join("\t")),
    );
    words.set(criterion, [words.get(criterion) ?? "", ...cells].join("\n"));
  }
  return new Map([...words].map(([criterion, text]) => [criterion, hashOf(text)]));
}

/** What another program writes otherwise is the same text. */
function normalised(text: string): string {
  return foldTypography(text).replace(/\s+/g, " ").trim();
}
