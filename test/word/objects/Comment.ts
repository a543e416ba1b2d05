import { generalException, itemNotFound } from "../errors";
import {
  commentsOf,
  deleteComment,
  isResolved,
  rangeOfComment,
  setContent,
  setResolved,
  type StoredComment,
} from "../model/comments";
import { given as givenText } from "../model/givenText";
import { textOf } from "../model/text";
import { TextRange } from "../model/TextRange";
import type { World } from "../world";
import { textArgument } from "./arguments";
import { collectionClass, type List } from "./Collection";
import { wordClass, type Instance, type WordClass } from "./instance";
import { Range } from "./Range";

export const CommentCollection: WordClass<List> = collectionClass("CommentCollection");
export const CommentReplyCollection: WordClass<List> = collectionClass("CommentReplyCollection");

const content = (comment: StoredComment): string =>
  comment.element
    .elements("w:p")
    .map((paragraph) => textOf(paragraph))
    .join("\n");

const given = (comment: StoredComment, { hostility }: World): string => givenText(content(comment), hostility);

const about = {
  // assumed: the id is the stored one; Word's own are opaque strings.
  id: (comment: StoredComment) => comment.id,
  content: given,
  authorName: (comment: StoredComment) => comment.element.attribute("w:author") ?? "",
  creationDate: (comment: StoredComment) => comment.element.attribute("w:date"),
};

/** Word.Comment (WordApi 1.4). */
export const Comment: WordClass<StoredComment> = wordClass<StoredComment>("Comment", () => ({
  scalars: { ...about, resolved: (comment, world) => isResolved(world.document, comment) },
  setters: {
    resolved: (comment, value, world) => {
      standing(world, comment);
      world.change();
      setResolved(world.document, comment, value === true);
    },
    content: (comment, value, world) => {
      standing(world, comment);
      world.change();
      setContent(world.document, comment, textArgument(value));
    },
  },
  properties: {
    replies: (comment, world) =>
      CommentReplyCollection(world, {
        items: () =>
          commentsOf(world.document)
            .filter((found) => found.parent === comment.id)
            .map((found) => CommentReply(world, found)),
      }),
  },
  methods: {
    delete: (comment, _args, world) => {
      standing(world, comment);
      world.change();
      if (world.hostility.stuckComments && hasPageBreak(world, comment)) throw generalException();
      deleteComment(world.document, comment);
    },
    getRange: (comment, _args, world) => {
      const found = rangeOfComment(world.document, comment.id);
      if (!found) throw itemNotFound();
      const [[paragraph, offset], [last, end]] = [found.start, found.end];
      return Range(world, world.document.track(new TextRange({ paragraph, offset }, { paragraph: last, offset: end })));
    },
  },
}));

/** Word.CommentReply, to be read. */
export const CommentReply: WordClass<StoredComment> = wordClass<StoredComment>("CommentReply", () => ({
  scalars: about,
}));

/** Whether the paragraph in which the comment is anchored has a page break. */
function hasPageBreak(world: World, { id }: StoredComment): boolean {
  const breaks = rangeOfComment(world.document, id)?.start[0].descendants("w:br") ?? [];
  return breaks.some((found) => found.attribute("w:type") === "page");
}

function standing(world: World, comment: StoredComment): void {
  if (!commentsOf(world.document).some((found) => found.element === comment.element)) throw itemNotFound();
}

/** Comments that are no replies, whose anchor starts in the range (all when null). */
export function commentsIn(world: World, range: TextRange | null): Instance[] {
  const { document } = world;
  return commentsOf(document)
    .filter((comment) => {
      if (comment.parent !== null) return false;
      if (range === null) return true;
      const anchor = rangeOfComment(document, comment.id);
      if (!anchor || !document.has(anchor.start[0])) return false;
      const at = { paragraph: anchor.start[0], offset: anchor.start[1] };
      return document.compare(range.start, at) <= 0 && document.compare(at, range.end) <= 0;
    })
    .map((comment) => Comment(world, comment));
}
