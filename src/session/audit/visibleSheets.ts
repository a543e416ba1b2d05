import { applySheetDifferences, noteSheets, withdraw, writeAudit, type AuditRecord } from "../../audit";
import { HostError, type DocumentEdit, type FlagChange, type WriteOptions } from "../../host";
import { isCommentRefused } from "../isCommentRefused";
import type { AuditWorkspace } from "./createWorkspace";
import { observationFlags } from "./observationFlags";
import { auditComments } from "./prefix";
import type { AuditReading } from "./reading";
import { notedWith, sheetEdits, tagOf } from "./sheetEdits";
import type { OpenAudit, SheetName, TakenSheets } from "./states";
import type { SheetChoice } from "./types";

/** Writes the tables and comments that do not show the scores yet; `withHeld`: also the tables held back by a comment. */
export async function refreshSheets(workspace: AuditWorkspace, withHeld: boolean): Promise<void> {
  const open = workspace.account();
  if (!open || open.differences.length > 0) return;
  if (toWrite(open, withHeld).length > 0 || open.areCommentsStale)
    await workspace.exclusively("sheets", () => writeSheets(workspace, withHeld));
}

/** Resolves every difference between the visible tables and the part in favour of one side, and writes it. */
export async function resolveSheets(workspace: AuditWorkspace, choice: SheetChoice): Promise<TakenSheets | null> {
  let taken: TakenSheets | null = null;
  await workspace.exclusively("sheets", async () => {
    const account = workspace.account();
    if (!account) return;
    const { differences, record: before } = account;
    workspace.show({ differences: [] });
    if (choice === "sheet") {
      await workspace.change(workspace.sheetsOf(before), (record, at) =>
        applySheetDifferences(record, differences, at),
      );
      const after = workspace.account()?.record ?? before;
      taken = { count: differences.length, change: { before, after } };
    }
    workspace.show({ staleSheets: workspace.sheetsOf(workspace.account()?.record ?? before) });
    await writeSheets(workspace, true);
  });
  return taken;
}

/** Gives the scores back that the visible tables replaced, and writes the tables again. */
export function undoTakenSheets(workspace: AuditWorkspace, { change }: TakenSheets): Promise<void> {
  return workspace.inTurn("sheets", async () => {
    await workspace.change(workspace.sheetsOf(change.after), (record) => withdraw(record, change));
    await writeSheets(workspace, true);
  });
}

/** A step of a job: writes the visible tables and the comments of constats, all of it or nothing. */
async function writeSheets(workspace: AuditWorkspace, withHeld: boolean): Promise<void> {
  const account = workspace.account();
  const reading = workspace.reading();
  // What somebody typed in a visible table is never written over unasked.
  if (!account || !reading || account.differences.length > 0) return;
  const { record } = account;
  const names = toWrite(account, withHeld);
  const flags = account.areCommentsStale ? observationChange(workspace, record, reading) : null;
  if (names.length === 0 && !flags) return;
  const held = new Set(withHeld ? [] : account.heldSheets);
  /** What the tables show once they are written. */
  let shown = record;
  const onKept = (isWhole: boolean): void => {
    // What was entered meanwhile is for the next write.
    if (isWhole && !workspace.hasUnsaved()) shown = workspace.account()?.record ?? shown;
  };
  const done = (): void => {
    const now = workspace.account();
    workspace.show({ heldSheets: held, staleSheets: now && now.record !== shown ? now.staleSheets : held });
  };
  workspace.show({ areCommentsStale: false });
  const onFinished = (): void => {
    if (flags && workspace.account()?.record === shown) workspace.show({ areCommentsStale: false });
    done();
  };
  try {
    await writeFree(workspace, { names, record, reading, flags, held, onKept, onFinished });
  } catch (error) {
    if (flags) workspace.show({ areCommentsStale: true });
    throw error;
  }
  // The write stands even if this reading fails: places are found by an older one too.
  const isRead = await workspace.read().then(
    () => true,
    (error: unknown) => {
      if (error instanceof HostError) return false;
      throw error;
    },
  );
  done();
  const written = names.filter((name) => !held.has(name));
  if (isRead) await noteWritten(workspace, written, record);
}

/** Notes what the tables just written hold where Word made other words of them than were written. */
async function noteWritten(workspace: AuditWorkspace, written: readonly SheetName[], from: AuditRecord): Promise<void> {
  const reading = workspace.reading();
  if (!reading) return;
  const { dossier } = reading;
  const criteria = new Set(written.map((name) => (name === "synthesis" ? null : name)));
  await workspace.change([], (record, at) => noteSheets(record, { criteria, from, dossier }, at));
}

/**
 * The flags that show the constats of a record in the text, on the words that they are anchored on; null where Word has no
 * comments, or refuses them.
 */
export function observationChange(
  { abilities }: Pick<AuditWorkspace, "abilities">,
  record: AuditRecord,
  { dossier }: Pick<AuditReading, "dossier">,
): FlagChange | null {
  if (abilities.state.get().comments !== "can") return null;
  return { style: auditComments, show: observationFlags(record, dossier), which: "open" };
}

/** Writes edits with the comments of constats; without them where Word refuses one (office-js #6746). */
export async function writeWithComments(
  { host, abilities }: Pick<AuditWorkspace, "host" | "abilities">,
  edits: readonly DocumentEdit[],
  { flags, ...options }: Omit<WriteOptions, "flags"> & { readonly flags: FlagChange | null },
): Promise<void> {
  try {
    await host.write(edits, { ...options, ...(flags && { flags }) });
  } catch (error) {
    if (!flags || !isCommentRefused(error)) throw error;
    if (edits.length > 0 || options.part) await host.write(edits, options);
    abilities.learn("comments", "refused");
  }
}

/** The name in French of a write that stopped halfway. */
function sheetsLabel(names: readonly SheetName[]): string {
  if (names.length === 0) return "constats de l’audit";
  return names.length > 1 ? "fiches de l’audit" : names[0] === "synthesis" ? "synthèse de l’audit" : "fiche de l’audit";
}

function toWrite({ staleSheets, heldSheets }: OpenAudit, withHeld: boolean): readonly SheetName[] {
  return [...staleSheets].filter((name) => withHeld || !heldSheets.has(name));
}

interface SheetJob {
  readonly names: readonly SheetName[];
  readonly record: AuditRecord;
  readonly reading: AuditReading;
  readonly flags: FlagChange | null;
  /** Tables in which people put something of theirs: it would go when they are written again. */
  readonly held: Set<SheetName>;
  /** Called once the part knows what the tables hold; `isWhole`: nothing had been entered since they were made. */
  readonly onKept: (isWhole: boolean) => void;
  readonly onFinished: () => void;
}

/** Writes these tables except those that hold something of somebody's, which join the ones held back. */
async function writeFree(workspace: AuditWorkspace, job: SheetJob): Promise<void> {
  const { names, record, reading, flags, held, onKept, onFinished } = job;
  if (names.length === 0 && !flags) return;
  try {
    const edits = sheetEdits(names, record, reading);
    const options = { label: sheetsLabel(names), flags };
    if (edits.length === 0) return await writeWithComments(workspace, edits, { ...options, onFinished });
    await workspace.keepBy(async (whole, kept) => {
      // Tables and what the record knows of them are one write: those that are only behind are told from typed ones by it.
      const noted = notedWith(whole, edits, reading.edition, workspace.instant(whole));
      const part = { namespace: workspace.store.namespace, text: writeAudit(noted) };
      const isWhole = workspace.account()?.record === record;
      const finish = (): void => {
        kept(noted);
        onKept(isWhole);
      };
      await writeWithComments(workspace, edits, {
        ...{ ...options, part },
        onFinished: () => {
          finish();
          onFinished();
        },
      });
      finish();
    });
  } catch (error) {
    const isOccupied = error instanceof HostError && error.code === "occupied";
    const occupied = isOccupied ? names.find((name) => tagOf(name) === error.detail) : undefined;
    if (occupied === undefined) throw error;
    held.add(occupied);
    // Nothing was written: the places that were read still hold.
    await writeFree(workspace, { ...job, names: names.filter((name) => name !== occupied) });
  }
}
