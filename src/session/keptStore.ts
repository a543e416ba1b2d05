import type { PaneMemory } from "../host";
import { createStore, type Store } from "./store";

/** Writes of one kind, the latest ones, that a page which is loaded again still offers to undo. */
export const mostKept = 20;

/**
 * A store whose value the next page finds again when the pane is loaded again; `empty` is not worth keeping. `part`: how
 * much of it is kept.
 */
export function keptStore<T>(
  memory: PaneMemory,
  name: string,
  empty: T,
  part: (value: T) => T = (value) => value,
): Store<T> {
  const store = createStore<T>((memory.read(name) as T | null) ?? empty);
  store.subscribe(() => {
    const value = store.get();
    memory.keep(name, value === empty ? null : part(value));
  });
  return store;
}
