import { attachedFiles, readFileName } from "./fileName";
import { isWebAddress } from "./webAddress";
import type { FolderFile } from "./types";

/** A file whose name, or whose folder's, carries a number that changes: a person renames it, for no file is touched. */
export interface FileToRename {
  readonly path: string;
  /** The number that it carries, as the list or the register writes it. */
  readonly from: string;
  /** The number of its piece from now on. */
  readonly to: string;
}

/** A number that changes: as it was written, and the new one. */
export interface NumberChange {
  readonly from: string;
  readonly to: string;
}

/** The files that carry numbers that change, once for each number. `changes`: by `numberKey`. */
export function filesToRename(
  files: readonly FolderFile[],
  changes: ReadonlyMap<string, NumberChange>,
): readonly FileToRename[] {
  return attachedFiles(files)
    .filter(({ path }) => !isWebAddress(path))
    .flatMap((file) =>
      readFileName(file).keys.flatMap((key): readonly FileToRename[] => {
        const change = changes.get(key);
        return change ? [{ path: file.path, ...change }] : [];
      }),
    );
}
