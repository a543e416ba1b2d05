import type { Flag, FlagResult, FlagSink } from "..";
import { findAnchors } from "./locate";
import { runWord } from "./queue";

/** What our comments begin with: the author cannot be set, the signed-in person is. */
const prefix = "[LdM] ";

/** Four comments in one sync and an Undo hang Word (office-js #4566). */
const perSync = 3;

/** Flags as Word comments, anchored on the words of their row (WordApi 1.4). */
export function createCommentFlags(): FlagSink {
  return { kind: "comments", show, clear };
}

function show(flags: readonly Flag[], onProgress?: (done: number, total: number) => void): Promise<FlagResult> {
  return runWord(async (context) => {
    const ours = await loadOurs(context);
    const wanted = new Map(flags.map((flag) => [prefix + flag.text, flag]));
    const kept = new Set<string>();
    const solved = ours.filter(({ content }) => {
      const isKept = wanted.has(content) && !kept.has(content);
      if (isKept) kept.add(content);
      return !isKept;
    });
    solved.forEach(remove);
    const fresh = [...wanted].filter(([content]) => !kept.has(content));
    const anchors = await findAnchors(
      context,
      fresh.map(([, flag]) => flag.at.anchor),
    );
    const skipped: Flag[] = [];
    let added = 0;
    for (const [index, [content, flag]] of fresh.entries()) {
      const anchor = anchors[index];
      if (!anchor) {
        skipped.push(flag);
        continue;
      }
      anchor.getRange("Content").insertComment(content);
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

function clear(): Promise<number> {
  return runWord(async (context) => {
    const ours = await loadOurs(context);
    ours.forEach(remove);
    await context.sync();
    return ours.length;
  });
}

/** The comments that we wrote and that nobody has settled. */
async function loadOurs(context: Word.RequestContext): Promise<readonly Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load("items/content,items/resolved,items/replies/items/id");
  await context.sync();
  return comments.items.filter(({ content, resolved }) => content.startsWith(prefix) && !resolved);
}

/** A comment that somebody answered is theirs too: it is resolved, not deleted. */
function remove(comment: Word.Comment): void {
  if (comment.replies.items.length > 0) comment.resolved = true;
  else comment.delete();
}
