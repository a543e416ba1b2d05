import { applySheetDifferences, type AuditRecord } from "../../audit";
import { HostError, type FlagChange, type FlagStyle } from "../../host";
import type { AuditDesk } from "./desk";
import { observationFlags } from "./observationFlags";
import type { AuditReading } from "./reading";
import { sheetEdits, tagOf } from "./sheetEdits";
import type { AuditAccount, SheetName } from "./states";
import type { SheetChoice } from "./types";

/** Writes the tables and comments that do not show the scores yet; `withHeld`: also the tables held back by a comment. */
export async function refreshSheets(desk: AuditDesk, withHeld: boolean): Promise<void> {
  const open = desk.account();
  if (!open || open.differences.length > 0) return;
  if (toWrite(open, withHeld).length > 0 || open.areCommentsStale)
    await desk.exclusively("sheets", () => writeSheets(desk, withHeld));
}

/** Resolves every difference between the visible tables and the part in favour of one side, and writes it. */
export function resolveSheets(desk: AuditDesk, choice: SheetChoice): Promise<void> {
  return desk.exclusively("sheets", async () => {
    const account = desk.account();
    if (!account) return;
    const { differences } = account;
    const record =
      choice === "sheet" ? applySheetDifferences(account.record, differences, desk.instant()) : account.record;
    desk.show({ record, differences: [], staleSheets: desk.sheetsOf(record) });
    await desk.save();
    await writeSheets(desk, true);
  });
}

/** A step of a job: writes the visible tables and the comments of constats, all of it or nothing. */
async function writeSheets(desk: AuditDesk, withHeld: boolean): Promise<void> {
  const account = desk.account();
  const reading = desk.reading();
  // What somebody typed in a visible table is never written over unasked.
  if (!account || !reading || account.differences.length > 0) return;
  const { record } = account;
  const names = toWrite(account, withHeld);
  const flags = account.areCommentsStale && desk.comments ? observationChange(desk.comments, record, reading) : null;
  if (names.length === 0 && !flags) return;
  const held = new Set(withHeld ? [] : account.heldSheets);
  const done = (): void => {
    // What was entered meanwhile is for the next write.
    const now = desk.account();
    desk.show({ heldSheets: held, staleSheets: now && now.record !== record ? now.staleSheets : held });
  };
  desk.show({ areCommentsStale: false });
  const onFinished = (): void => {
    if (flags && desk.account()?.record === record) desk.show({ areCommentsStale: false });
    done();
  };
  try {
    await writeFree(desk, { names, record, reading, flags, held, onFinished });
  } catch (error) {
    if (flags) desk.show({ areCommentsStale: true });
    throw error;
  }
  // The write stands even if this reading fails: places are found by an older one too.
  await desk.read().catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
  });
  done();
}

/** The flags that show the constats of a record in the text, on the words that they are anchored on. */
export function observationChange(
  style: FlagStyle,
  record: AuditRecord,
  { dossier }: Pick<AuditReading, "dossier">,
): FlagChange {
  return { style, show: observationFlags(record, dossier), which: "open" };
}

/** The name in French of a write that stopped halfway. */
function sheetsLabel(names: readonly SheetName[]): string {
  if (names.length === 0) return "constats de l’audit";
  return names.length > 1 ? "fiches de l’audit" : names[0] === "synthesis" ? "synthèse de l’audit" : "fiche de l’audit";
}

function toWrite({ staleSheets, heldSheets }: AuditAccount, withHeld: boolean): readonly SheetName[] {
  return [...staleSheets].filter((name) => withHeld || !heldSheets.has(name));
}

interface SheetJob {
  readonly names: readonly SheetName[];
  readonly record: AuditRecord;
  readonly reading: AuditReading;
  readonly flags: FlagChange | null;
  /** Tables in which people put something of theirs: it would go when they are written again. */
  readonly held: Set<SheetName>;
  readonly onFinished: () => void;
}

/** Writes these tables except those that hold something of somebody's, which join the ones held back. */
async function writeFree(desk: AuditDesk, job: SheetJob): Promise<void> {
  const { names, record, reading, flags, held, onFinished } = job;
  if (names.length === 0 && !flags) return;
  try {
    await desk.host.write(sheetEdits(names, record, reading), {
      label: sheetsLabel(names),
      ...(flags && { flags }),
      onFinished,
    });
  } catch (error) {
    const isOccupied = error instanceof HostError && error.code === "occupied";
    const occupied = isOccupied ? names.find((name) => tagOf(name) === error.detail) : undefined;
    if (occupied === undefined) throw error;
    held.add(occupied);
    // Nothing was written: the places that were read still hold.
    await writeFree(desk, { ...job, names: names.filter((name) => name !== occupied) });
  }
}
