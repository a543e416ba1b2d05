import type { Finding } from "../../checker";
import { dayOf, type Dismissal, type DossierRecord, type DossierSettings } from "../../record";
import type { createRecordTasks } from "./createRecordTasks";

/** What changing the record works with. */
export interface RecordDeps {
  readonly tasks: ReturnType<typeof createRecordTasks>;
  readonly now: () => number;
  /** Tells the rest of the session what is set aside now; null where the change was not kept. */
  readonly onDismissals: (record: DossierRecord | null) => Promise<void>;
  /** Tells it that other settings hold. */
  readonly onSettings: () => Promise<unknown>;
}

/** What a person has the document remember: findings set aside, settings. */
export function createRecord({ tasks, now, onDismissals, onSettings }: RecordDeps) {
  return {
    dismiss: async (findings: readonly Finding[], why: Pick<Dismissal, "reason" | "by">): Promise<void> => {
      const on = dayOf(new Date(now()));
      const added = findings.map(({ key, rule, parts: { where, what } }): Dismissal => ({
        key,
        rule,
        where,
        what,
        ...why,
        on,
      }));
      const change = tasks.as("dismiss").change((record) => ({
        ...record,
        dismissals: [...without(record.dismissals, added), ...added],
      }));
      await onDismissals(await change);
    },

    restore: async (dismissals: readonly Dismissal[]): Promise<void> => {
      const change = tasks.as("restore").change((record) => ({
        ...record,
        dismissals: without(record.dismissals, dismissals),
      }));
      await onDismissals(await change);
    },

    saveSettings: async (settings: DossierSettings): Promise<void> => {
      const kept = await tasks.as("settings").change((record) => ({ ...record, settings }));
      if (kept) await onSettings();
    },

    reset: async (): Promise<void> => {
      await onDismissals(await tasks.as("reset").reset());
    },
  };
}

/** Dismissals without those of the same findings. */
function without(dismissals: readonly Dismissal[], others: readonly Pick<Dismissal, "key">[]): readonly Dismissal[] {
  const keys = new Set(others.map(({ key }) => key));
  return dismissals.filter(({ key }) => !keys.has(key));
}
