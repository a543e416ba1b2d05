import type { DocumentHost } from "../host";

/** How long the cursor rests before its place is looked for. */
const restOfCursor = 250;

export interface FollowCaretOptions {
  readonly host: DocumentHost;
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Whether we are writing: that moves the selection too, and nobody went there. */
  readonly isBusy: () => boolean;
  /** Called for a move while we are: somebody may have gone elsewhere all the same. */
  readonly onMissed?: () => void;
  /** Called as soon as the cursor moves: the place known before holds no more. */
  readonly onMove?: () => void;
  /** Told the rank of the paragraph where the cursor came to rest; null outside the body. */
  readonly onRest: (paragraph: number | null) => void;
  /** Called when Word cannot tell the place; nothing happens then when absent. */
  readonly onFailure?: (error: Error) => void;
}

/** Tells where the cursor comes to rest, until it is stopped. */
export function followCaret({
  host,
  delay,
  isBusy,
  onMissed,
  onMove,
  onRest,
  onFailure,
}: FollowCaretOptions): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    if (isBusy()) return onMissed?.();
    const mine = ++latest;
    onMove?.();
    await delay(restOfCursor);
    if (mine !== latest) return;
    try {
      const paragraph = await host.caret();
      if (mine === latest) onRest(paragraph);
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
