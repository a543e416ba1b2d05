import type { Flag, FlagResult, FlagSink } from "..";
import { findAnchorWords } from "./quote";
import { runWord } from "./queue";

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

function show(
  prefix: string,
  flags: readonly Flag[],
  onProgress?: (done: number, total: number) => void,
): Promise<FlagResult> {
  return runWord(async (context) => {
    const ours = await loadOpen(context, prefix);
    const wanted = new Map(flags.map((flag) => [prefix + flag.text, flag]));
    const kept = new Set<string>();
    const solved = ours.filter(({ content }) => {
      const isKept = wanted.has(content) && !kept.has(content);
      if (isKept) kept.add(content);
      return !isKept;
    });
    solved.forEach(remove);
    const fresh = [...wanted].filter(([content]) => !kept.has(content));
    const anchors = await findAnchorWords(
      context,
      fresh.map(([, flag]) => flag.at),
    );
    const skipped: Flag[] = [];
    let added = 0;
    for (const [index, [content, flag]] of fresh.entries()) {
      const anchor = anchors[index];
      if (!anchor) {
        skipped.push(flag);
        continue;
      }
      anchor.insertComment(content);
      if (++added % perSync === 0) {
        await context.sync();
        onProgress?.(kept.size + added + skipped.length, flags.length);
      }
    }
    await context.sync();
    onProgress?.(flags.length, flags.length);
    return { added, kept: kept.size, removed: solved.length, skipped };
  });
}

function clear(prefix: string, which: "open" | "all"): Promise<number> {
  return runWord(async (context) => {
    const ours = which === "open" ? await loadOpen(context, prefix) : await loadOurs(context, prefix);
    for (const comment of ours) {
      if (which === "open") remove(comment);
      else comment.delete();
    }
    await context.sync();
    return ours.length;
  });
}

/** The comments that we wrote. */
async function loadOurs(context: Word.RequestContext, prefix: string): Promise<readonly Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load("items/content,items/resolved,items/replies/items/id");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(prefix));
}

/** Those of them that nobody has settled. */
async function loadOpen(context: Word.RequestContext, prefix: string): Promise<readonly Word.Comment[]> {
  return (await loadOurs(context, prefix)).filter(({ resolved }) => !resolved);
}

/** A comment that somebody answered is theirs too: it is resolved, not deleted. */
function remove(comment: Word.Comment): void {
  if (comment.replies.items.length > 0) comment.resolved = true;
  else comment.delete();
}
