import { ownBordereau } from "../dossier";

/** Name of the bookmark of an item's line: citations lead there. */
export function evidenceBookmark(id: string): string {
  return ownBordereau.bookmark + id;
}
