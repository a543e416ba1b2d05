import type { DocumentHost } from "../host";

/** How long the cursor rests before its place is looked for. */
const restOfCursor = 250;

export interface FollowParts {
  readonly host: DocumentHost;
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Whether we are writing: that moves the selection too, and nobody went there. */
  readonly isBusy: () => boolean;
  /** Told the rank of the paragraph where the cursor came to rest; null outside the body. */
  readonly onRest: (paragraph: number | null) => void;
}

/** Tells where the cursor comes to rest, until it is stopped. Where Word cannot tell the place, nothing is told. */
export function followCaret({ host, delay, isBusy, onRest }: FollowParts): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    if (isBusy()) return;
    const mine = ++latest;
    await delay(restOfCursor);
    if (mine !== latest) return;
    const paragraph = await host.caret();
    if (mine === latest) onRest(paragraph);
  };
  const stop = host.onSelectionChange(() => void look().catch(() => undefined));
  return () => {
    latest = -1;
    stop();
  };
}
