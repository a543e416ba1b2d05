import type { Comment, DocumentText } from "./model";

/** Comments by people: those that this add-in writes begin with « [LdM] » or « [Audit] » and it takes them back itself. */
export function humanComments({ comments }: Pick<DocumentText, "comments">): readonly Comment[] {
  return comments.filter((comment) => !isOurComment(comment));
}

/** A comment that this add-in writes. */
export function isOurComment({ text }: Pick<Comment, "text">): boolean {
  return /^\s*\[(?:LdM|Audit)\]/.test(text);
}
