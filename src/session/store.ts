/** A value that changes and tells so (shape of React's useSyncExternalStore). */
export interface ReadonlyStore<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** A value that tells its listeners when it is replaced. */
export interface Store<T> extends ReadonlyStore<T> {
  set(value: T): void;
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
