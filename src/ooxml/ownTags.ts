/** What the tags of all content controls of ours begin with. */
const prefix = "ldm:";

/** The tag of a content control of ours: of a region, or of the marks of one kind. */
export function ownTag(name: string): string {
  return prefix + name;
}

/** Whether a content control is ours. */
export function isOwnTag(tag: string): boolean {
  return tag.startsWith(prefix);
}

/** Tags of the content controls that hold marks of ours: signs for people, no words of the author. */
export const ownMarkTag = ownTag("flag:");

/** Whether a content control is a mark of ours: every reader leaves it out of the document's text. */
export function isOwnMark(tag: string): boolean {
  return tag.startsWith(ownMarkTag);
}
