import { HostError, type Flag, type FlagResult, type FlagSink } from "..";
import { toHostError } from "./hostError";
import { queued, runWord } from "./queue";
import { findAnchorWords } from "./quote";
import { twice } from "./twice";

/** Four comments in one sync and an Undo hang Word (office-js #4566). */
const perSync = 3;

/**
 * Flags as Word comments, anchored on their words (WordApi 1.4). Ours are those that begin with `prefix`: the author
 * cannot be set, the signed-in person is.
 */
export function createCommentFlags(prefix: string): FlagSink {
  return {
    kind: "comments",
    show: (flags, onProgress) => show(prefix, flags, onProgress),
    clear: (which = "open") => clear(prefix, which),
  };
}

/** What a run of flagging is to do, once the comments that stand are known. */
interface FlagPlan {
  /** Ids of all comments of ours that stood before. */
  readonly known: ReadonlySet<string>;
  /** Ids of those that are to go. */
  readonly solved: ReadonlySet<string>;
  readonly kept: number;
  /** Comments to be written, by their text. */
  readonly fresh: readonly (readonly [content: string, flag: Flag])[];
}

/**
 * New comments first, solved ones last: until the first of those goes, everything can be undone by deleting what was
 * added; from then on nothing is left but to delete the rest.
 */
function show(
  prefix: string,
  flags: readonly Flag[],
  onProgress?: (done: number, total: number) => void,
): Promise<FlagResult> {
  return queued(async () => {
    let plan: FlagPlan | null = null;
    const skipped: Flag[] = [];
    try {
      await Word.run(async (context) => {
        const ours = await loadOurs(context, prefix);
        plan = planFlags(prefix, flags, ours);
        const anchors = await findAnchorWords(
          context,
          plan.fresh.map(([, flag]) => flag.at),
        );
        let added = 0;
        for (const [index, [content, flag]] of plan.fresh.entries()) {
          const anchor = anchors[index];
          if (!anchor) {
            skipped.push(flag);
            continue;
          }
          anchor.insertComment(content);
          if (++added % perSync > 0) continue;
          await context.sync();
          onProgress?.(plan.kept + added + skipped.length, flags.length);
        }
        // The last new ones are there before the first of the old ones goes.
        if (added % perSync > 0 && plan.solved.size > 0) await context.sync();
        for (const comment of ours) if (plan.solved.has(comment.id)) remove(comment);
        await context.sync();
      });
    } catch (error) {
      if (!plan) throw error;
      await recover(prefix, plan, skipped.length, error);
    }
    onProgress?.(flags.length, flags.length);
    const { fresh, kept, solved } = plan!;
    return { added: fresh.length - skipped.length, kept, removed: solved.size, skipped };
  });
}

function planFlags(prefix: string, flags: readonly Flag[], ours: readonly Word.Comment[]): FlagPlan {
  const wanted = new Map(flags.map((flag) => [prefix + flag.text, flag]));
  const kept = new Set<string>();
  const solved = ours.filter(({ content, resolved }) => {
    if (resolved) return false;
    const isKept = wanted.has(content) && !kept.has(content);
    if (isKept) kept.add(content);
    return !isKept;
  });
  return {
    known: new Set(ours.map(({ id }) => id)),
    solved: new Set(solved.map(({ id }) => id)),
    kept: kept.size,
    fresh: [...wanted].filter(([content]) => !kept.has(content)),
  };
}

/** After a failure: all was written (an answer was lost), or the rest of the old ones goes, or what was added does. */
async function recover(prefix: string, plan: FlagPlan, skipped: number, error: unknown): Promise<void> {
  const cause = toHostError(error);
  try {
    const isDone = await twice(async (context) => {
      const ours = await loadOurs(context, prefix);
      const added = ours.filter(({ id }) => !plan.known.has(id));
      const open = new Set(ours.filter(({ resolved }) => !resolved).map(({ id }) => id));
      const left = ours.filter(({ id }) => plan.solved.has(id) && open.has(id));
      const isWritten = added.length === plan.fresh.length - skipped;
      if (isWritten) left.forEach(remove);
      else added.forEach((comment) => comment.delete());
      await context.sync();
      return isWritten;
    });
    if (isDone) return;
  } catch {
    throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
  }
  throw cause;
}

function clear(prefix: string, which: "open" | "all"): Promise<number> {
  return runWord(async (context) => {
    const ours = await loadOurs(context, prefix);
    const going = which === "open" ? ours.filter(({ resolved }) => !resolved) : ours;
    const take = (comments: readonly Word.Comment[]): void => {
      for (const comment of comments) {
        if (which === "open") remove(comment);
        else comment.delete();
      }
    };
    take(going);
    const ids = new Set(going.map(({ id }) => id));
    try {
      await context.sync();
    } catch (error) {
      // Each one stands alone: those that are left go now, or Word says why not.
      await twice(async (again) => {
        const left = (await loadOurs(again, prefix)).filter(
          ({ id, resolved }) => ids.has(id) && (which === "all" || !resolved),
        );
        take(left);
        await again.sync();
      }).catch(() => {
        const cause = toHostError(error);
        throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
      });
    }
    return going.length;
  });
}

/** The comments that we wrote. */
async function loadOurs(context: Word.RequestContext, prefix: string): Promise<readonly Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load("items/id,items/content,items/resolved,items/replies/items/id");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(prefix));
}

/** A comment that somebody answered is theirs too: it is resolved, not deleted. */
function remove(comment: Word.Comment): void {
  if (comment.replies.items.length > 0) comment.resolved = true;
  else comment.delete();
}
