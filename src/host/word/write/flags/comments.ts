import { plainText } from "../../comparable";
import { findQuote } from "../../quote";
import type { FlagWriter } from "./types";

/**
 * Flags as Word comments, anchored on their words (WordApi 1.4). Ours are those that begin with `prefix`: the author
 * cannot be set. Word may give their spaces back as others (office-js #67).
 */
export function commentWriter(prefix: string): FlagWriter {
  return {
    // Four comments in one sync and an Undo hang Word (office-js #4566).
    perSync: 3,

    ask({ document }) {
      const comments = document.body.getComments();
      comments.load("items/id,items/content,items/resolved,items/replies/items/content");
      return () =>
        comments.items
          .filter(({ content }) => plainText(content).startsWith(plainText(prefix)))
          .map((comment) => ({
            key: plainText(comment.content),
            id: comment.id,
            words: comment.content,
            isSettled: comment.resolved,
            replies: comment.replies.items.map(({ content }) => content),
            range: () => comment.getRange(),
            remove: () => comment.delete(),
            settle: (isSettled) => {
              comment.resolved = isSettled;
            },
          }));
    },

    name: ({ text }) => ({ key: plainText(prefix + text), words: prefix + text }),
    findAnchor: findQuote,
    put(anchor, { words }, replies) {
      const comment = anchor.insertComment(words);
      for (const reply of replies) comment.reply(reply);
    },
  };
}
