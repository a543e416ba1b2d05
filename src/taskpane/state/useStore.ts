import { useCallback, useSyncExternalStore } from "react";
import type { ReadonlyStore } from "../../session";

/** The present value of a task; draws again when it changes. */
export function useStore<T>(task: ReadonlyStore<T>): T {
  return useSyncExternalStore(
    useCallback((listener: () => void) => task.subscribe(listener), [task]),
    useCallback(() => task.get(), [task]),
  );
}
