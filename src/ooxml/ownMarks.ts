/** Tags of the content controls that hold marks of ours: signs for people, no words of the author. */
export const ownMarkTag = "ldm:flag:";

/** Whether a content control is a mark of ours: every reader leaves it out of the document's text. */
export function isOwnMark(tag: string): boolean {
  return tag.startsWith(ownMarkTag);
}
