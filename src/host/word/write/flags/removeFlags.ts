import { HostError } from "../../..";
import { toHostError } from "../../hostError";
import type { ExistingFlag } from "./types";

/** What stands in a comment of ours that Word will not delete. */
const emptiedWords = "Retiré.";

/** The way of flags out of the document. */
export interface Removal {
  readonly context: Word.RequestContext;
  /** Those that go. */
  readonly flags: readonly ExistingFlag[];
  /** Asks for those that stand. */
  readonly ask: () => () => readonly ExistingFlag[];
  /** Called with those that Word will not delete, before they are emptied. */
  readonly keep: (left: readonly ExistingFlag[]) => void;
}

/**
 * Takes flags away: in the next sync, one by one where Word refuses it. A comment that it will not delete even so is emptied
 * of its words and marked as resolved, where it allows. Throws its first refusal where it has taken no write since: the
 * document, not a comment, is what it refuses then. Returns whether all that was asked in the next sync was done at once.
 */
export async function removeFlags({ context, flags, ask, keep }: Removal): Promise<boolean> {
  let refusal: unknown;
  try {
    for (const flag of flags) flag.remove();
    await context.sync();
    return true;
  } catch (error) {
    // A mark has no id to be found again by.
    const known = toHostError(error);
    const isSilent = known instanceof HostError && known.code === "silent";
    if (isSilent || flags.length === 0 || flags.some(({ id }) => id === "")) throw error;
    refusal = error;
  }
  const going = new Set(flags.map(({ id }) => id));
  const stand = async (): Promise<readonly ExistingFlag[]> => {
    const asked = ask();
    await context.sync();
    return asked().filter(({ id }) => going.has(id));
  };
  let isTaken = false;
  const attempt = async (write: () => void): Promise<void> => {
    try {
      write();
      await context.sync();
      isTaken = true;
    } catch (error) {
      const known = toHostError(error);
      // Where Word does not answer, another try is another wait.
      if (!(known instanceof HostError) || known.code === "silent") throw error;
    }
  };
  const existing = await stand();
  // Its answer was lost.
  if (existing.length === 0) return false;
  for (const flag of existing) await attempt(flag.remove);
  const left = await stand();
  if (left.length > 0) keep(left);
  for (const flag of left) {
    await attempt(() => flag.reword(emptiedWords));
    await attempt(() => flag.settle(true));
  }
  if (isTaken) return false;
  keep([]);
  throw refusal;
}
