import { useCallback, useSyncExternalStore } from "react";
import type { Task } from "../../session";

/** The present value of a task; draws again when it changes. */
export function useStore<T>(task: Task<T>): T {
  return useSyncExternalStore(
    useCallback((listener: () => void) => task.subscribe(listener), [task]),
    useCallback(() => task.get(), [task]),
  );
}
