import type { DocumentHost } from "../host";

/** How long the cursor rests before its place is looked for. */
const restOfCursor = 250;

export interface FollowCaretOptions<T> {
  readonly host: Pick<DocumentHost, "onSelectionChange">;
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Whether we are writing: that moves the selection too, and nobody went there. */
  readonly isBusy: () => boolean;
  /** Called for a move while we are: somebody may have gone elsewhere all the same. */
  readonly onMissed?: () => void;
  /** Called as soon as the cursor moves: the place known before holds no more. */
  readonly onMove?: () => void;
  /** Finds where the cursor came to rest. */
  readonly find: () => Promise<T>;
  readonly onRest: (found: T) => void;
  /** Called when Word cannot tell the place; nothing happens then when absent. */
  readonly onFailure?: (error: Error) => void;
}

/** Tells where the cursor comes to rest, until it is stopped. */
export function followCaret<T>(parts: FollowCaretOptions<T>): () => void {
  const { host, delay, isBusy, onMissed, onMove, find, onRest, onFailure } = parts;
  let latest = 0;
  const look = async (): Promise<void> => {
    if (isBusy()) return onMissed?.();
    const mine = ++latest;
    onMove?.();
    await delay(restOfCursor);
    if (mine !== latest) return;
    try {
      const found = await find();
      if (mine === latest) onRest(found);
    } catch (error) {
      if (mine === latest) onFailure?.(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const stop = host.onSelectionChange(() => void look());
  return () => {
    latest = -1;
    stop();
  };
}
