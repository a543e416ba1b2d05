import { element } from "./xml";

/**
 * Content between the ends of a bookmark (`w:bookmarkStart`, ECMA-376 17.13.6.2). Its id ties the two ends, and no other
 * bookmark of the document has it (17.13.6.1); of two bookmarks of one name only the first counts.
 */
export function writeBookmark(name: string, id: number, content: string): string {
  return (
    element("w:bookmarkStart", { "w:id": id, "w:name": name }) + content + element("w:bookmarkEnd", { "w:id": id })
  );
}
