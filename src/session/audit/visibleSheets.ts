import { applySheetDifferences, type AuditRecord } from "../../audit";
import { HostError } from "../../host";
import type { AuditDesk } from "./desk";
import { observationFlags } from "./observationFlags";
import type { AuditReading } from "./reading";
import { sheetEdits, tagOf } from "./sheetEdits";
import type { AuditAccount, SheetName } from "./states";
import type { SheetChoice } from "./types";

/** Writes what does not show the scores yet; `withHeld`: also what a comment held back. */
export async function refreshSheets(desk: AuditDesk, withHeld: boolean): Promise<void> {
  const open = desk.account();
  if (!open || open.differences.length > 0) return;
  if (toWrite(open, withHeld).length > 0 || desk.areCommentsStale)
    await desk.exclusively("sheets", () => writeSheets(desk, withHeld));
}

/** Takes what one side says where a visible table and the part disagree, and writes it. */
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

/** A step of a job: writes the visible tables, then the comments of constats. */
export async function writeSheets(desk: AuditDesk, withHeld = false): Promise<void> {
  const account = desk.account();
  const reading = desk.reading();
  // What somebody typed in a visible table is never written over unasked.
  if (!account || !reading || account.differences.length > 0) return;
  const { record } = account;
  const names = toWrite(account, withHeld);
  const held = new Set(withHeld ? [] : account.heldSheets);
  if (names.length > 0) {
    for (const name of await writeFree(desk, names, record, reading)) held.add(name);
    await desk.read();
  }
  if (desk.areCommentsStale) await showComments(desk);
  // What was said meanwhile is for the next time.
  const now = desk.account();
  desk.show({ heldSheets: held, staleSheets: now && now.record !== record ? now.staleSheets : held });
}

/** What is written, in French: it names a write that stopped halfway. */
function sheetsLabel(names: readonly SheetName[]): string {
  return names.length > 1 ? "fiches de l’audit" : names[0] === "synthesis" ? "synthèse de l’audit" : "fiche de l’audit";
}

/** Writes the comments of the constats; while Word refuses them, they are to be written at the next occasion. */
export async function showComments(desk: AuditDesk): Promise<void> {
  const record = desk.account()?.record;
  const reading = desk.reading();
  if (!desk.comments || !record || !reading) return;
  desk.areCommentsStale = true;
  await desk.comments.show(observationFlags(record, reading.dossier));
  desk.areCommentsStale = false;
}

function toWrite({ staleSheets, heldSheets }: AuditAccount, withHeld: boolean): readonly SheetName[] {
  return [...staleSheets].filter((name) => withHeld || !heldSheets.has(name));
}

/** Writes these tables but those that people commented, which it gives back: the comments would be lost. */
async function writeFree(
  desk: AuditDesk,
  names: readonly SheetName[],
  record: AuditRecord,
  reading: AuditReading,
): Promise<readonly SheetName[]> {
  try {
    await desk.host.write(sheetEdits(names, record, reading), { label: sheetsLabel(names) });
    return [];
  } catch (error) {
    const isCommented = error instanceof HostError && error.code === "commented";
    const held = isCommented ? names.find((name) => tagOf(name) === error.detail) : undefined;
    if (held === undefined) throw error;
    // Nothing was written: the places that were read still hold.
    const others = names.filter((name) => name !== held);
    return [held, ...(others.length > 0 ? await writeFree(desk, others, record, reading) : [])];
  }
}
