import type { FolderList } from "../io";
import { fileErrorText } from "../readDocuments";
import { dossiersIn } from "./dossiersIn";

/** What a folder holds that cannot be checked: where, and why. */
export function unreadIn({
  others,
  closed,
}: FolderList): readonly { readonly path: string; readonly reason: string }[] {
  return [
    ...dossiersIn(others).map(({ file }) => ({ path: file, reason: noFile })),
    ...closed.map(({ path, error }) => ({ path: `${path}/`, reason: fileErrorText(error) })),
  ];
}

const noFile = "ce n’est pas un fichier, mais un tube, un périphérique, ou un lien vers un répertoire ou vers rien.";
