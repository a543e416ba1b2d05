import type { RecordKeeper } from "./recordKeeper";
import type { RecordTask } from "./states";
import { createStore } from "../store";

/** Names each change of the record: its state is one for all, and the pane says which change was not kept. */
export function createRecordTasks(keeper: RecordKeeper) {
  const task = createStore<RecordTask | null>(null);
  const named = async <T>(name: RecordTask, job: () => Promise<T | null>): Promise<T | null> => {
    task.set(name);
    const kept = await job();
    if (kept !== null) task.set(null);
    return kept;
  };
  return {
    /** The change being made, or the last one when it was not kept; null otherwise. */
    task,
    /** The keeper whose changes bear this name. */
    as: (name: RecordTask): RecordKeeper => ({
      ...keeper,
      change: (make, commit) => named(name, () => keeper.change(make, commit)),
      reset: () => named(name, () => keeper.reset()),
    }),
  };
}
