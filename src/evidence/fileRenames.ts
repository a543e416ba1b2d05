import { attachedFiles, readFileName } from "./fileName";
import { isWebAddress } from "./webAddress";
import type { FolderFile } from "./types";

/** A number that changes. */
export interface NumberChange {
  /** As the list or the register writes it. */
  readonly from: string;
  /** The number of its piece from now on. */
  readonly to: string;
}

/** A file whose name, or whose folder's, carries numbers that change: a person renames it, for no file is touched. */
export interface FileToRename {
  readonly path: string;
  /** Several for « Annexes 3 à 6.pdf ». */
  readonly numbers: readonly NumberChange[];
}

/** The files that carry numbers that change, each once. `changes`: by `numberKey`. */
export function filesToRename(
  files: readonly FolderFile[],
  changes: ReadonlyMap<string, NumberChange>,
): readonly FileToRename[] {
  return attachedFiles(files)
    .filter(({ path }) => !isWebAddress(path))
    .map((file) => ({ path: file.path, numbers: readFileName(file).keys.flatMap((key) => changes.get(key) ?? []) }))
    .filter(({ numbers }) => numbers.length > 0);
}
