import type { Comment, DocumentText } from "./model";

/** Comments by people: those that this add-in writes begin with « [LdM] » or « [Audit] » and it takes them back itself. */
export function humanComments({ comments }: Pick<DocumentText, "comments">): readonly Comment[] {
  return comments.filter(({ text }) => !/^\s*\[(?:LdM|Audit)\]/.test(text));
}
