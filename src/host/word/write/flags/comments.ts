import { plainText } from "../../comparable";
import { findQuote } from "../../quote";
import type { FlagWriter } from "./types";

/**
 * Flags as Word comments, anchored on their words (WordApi 1.4). Ours are those that begin with `prefix`: the author
 * cannot be set. Word may give their spaces back as others (office-js #67).
 */
export function commentWriter(prefix: string): FlagWriter {
  const isOurs = (content: string): boolean => plainText(content).startsWith(plainText(prefix));
  return {
    // Four comments in one sync and an Undo hang Word (office-js #4566).
    perSync: 3,

    ask({ document }, ids = []) {
      const comments = document.body.getComments();
      comments.load("items/id,items/content,items/resolved,items/replies/items/content");
      return () =>
        comments.items
          .filter(({ content, id }) => isOurs(content) || ids.includes(id))
          .map((comment) => ({
            key: isOurs(comment.content) ? plainText(comment.content) : "",
            id: comment.id,
            words: comment.content,
            isSettled: comment.resolved,
            replies: comment.replies.items.map(({ content }) => content),
            range: () => comment.getRange(),
            remove: () => comment.delete(),
            settle: (isSettled) => {
              comment.resolved = isSettled;
            },
            reword: (words) => {
              comment.content = words;
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
