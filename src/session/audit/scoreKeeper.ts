import { readAudit, writeAudit, type AuditRecord } from "../../audit";
import { HostError, type RecordStore } from "../../host";
import { RecordError } from "../../record";
import type { AuditSaving } from "./states";

/** Keeps the scores in the document's part, one write at a time. */
export interface ScoreKeeper {
  /** Writes what `current` gives: soon, or after the write at work. Resolves when it is in the document. */
  save(): Promise<void>;
  /**
   * Runs while nothing is written: after the write at work. What is to be saved meanwhile is written afterwards, if
   * `current` still gives scores.
   */
  hold<T>(run: () => Promise<T>): Promise<T>;
  /**
   * Lets another write keep the scores with what it does, under `hold`. `write` is given them, made one with what the
   * document holds, and calls `kept` with what the part holds once it does: at once, or when the write is finished later.
   * Throws what `write` throws; HostError `changed` where the part cannot be read.
   */
  keepBy(write: (record: AuditRecord, kept: (record: AuditRecord) => void) => Promise<void>): Promise<void>;
}

/** What the keeper works on. */
export interface ScoreKeeperDeps {
  readonly store: RecordStore;
  /** The scores as they are now; null when there are none to keep any more. */
  readonly current: () => AuditRecord | null;
  /** What `current` gave, made one with what the document holds: called where it holds anything. */
  readonly join: (there: AuditRecord, mine: AuditRecord) => AuditRecord;
  /** What is in the document now: what `current` gave, or that with what a second pane wrote meanwhile. */
  readonly onKept: (record: AuditRecord) => void;
  readonly onSaving: (saving: AuditSaving) => void;
}

/**
 * Each save is one write. Changes made while one is at work share the next, which holds them all. What another pane wrote
 * meanwhile is merged, never overwritten.
 */
export function createScoreKeeper({ store, current, join, onKept, onSaving }: ScoreKeeperDeps): ScoreKeeper {
  let isDirty = false;
  let isHeld = false;
  let writing: Promise<void> | null = null;
  let lastWritten: string | null = null;

  /** What is to be kept, made one with what the document holds. */
  const joined = async (mine: AuditRecord): Promise<AuditRecord> => {
    const parts = await store.read();
    // What this pane wrote last is no news: what is shown came after it.
    const there = parts.length === 1 && parts[0] === lastWritten ? null : readAudit(parts);
    return there ? join(there, mine) : mine;
  };
  const writeOnce = async (): Promise<void> => {
    const mine = current();
    if (!mine) return;
    const merged = await joined(mine);
    const text = writeAudit(merged);
    await store.write(text);
    lastWritten = text;
    onKept(merged);
  };
  const writeAll = async (): Promise<void> => {
    try {
      while (isDirty) {
        isDirty = false;
        await writeOnce();
      }
      onSaving({ status: "kept" });
    } catch (error) {
      const isExpected = error instanceof HostError || error instanceof RecordError;
      onSaving({ status: "not-kept", code: isExpected ? error.code : "failed" });
      if (!isExpected) throw error;
    } finally {
      writing = null;
    }
  };
  const save = (): Promise<void> => {
    isDirty = true;
    onSaving({ status: "keeping" });
    if (isHeld && !writing) return Promise.resolve();
    return (writing ??= writeAll());
  };
  const hold: ScoreKeeper["hold"] = async (run) => {
    isHeld = true;
    try {
      // Whoever asked for that write hears of its failure.
      await writing?.catch(() => undefined);
      return await run();
    } finally {
      isHeld = false;
      if (isDirty) await save();
    }
  };
  return {
    save,
    hold,

    keepBy: (write) =>
      hold(async () => {
        const mine = current();
        if (!mine) return;
        const merged = await joined(mine).catch((error: unknown) => {
          if (!(error instanceof RecordError)) throw error;
          onSaving({ status: "not-kept", code: error.code });
          throw new HostError("changed", store.namespace);
        });
        await write(merged, (record) => {
          lastWritten = writeAudit(record);
          onKept(record);
          if (!isDirty) onSaving({ status: "kept" });
        });
      }),
  };
}
