import type { CheckWorker } from "./batch/CheckWorker";

/** What the command line touches of the world; tests give their own. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes the whole file or nothing: never leaves half of one. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Where what is written to a path goes. */
  readonly outputPlace: (path: string) => Promise<OutputPlace>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Whether two paths lead to one file that exists, however they are written. */
  readonly isSameFile: (one: string, other: string) => Promise<boolean>;
  /** Whether a path is a folder in which files can be written. */
  readonly folderState: (path: string) => Promise<FolderState>;
  /** When a file was last changed; null when the system does not tell. */
  readonly changedOn: (path: string) => Promise<Date | null>;
  /** What a folder holds, at any depth; null when the path is no folder. */
  readonly list: (path: string) => Promise<FolderList | null>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows a passing line on a terminal, in place of the last; null wipes it. Nothing elsewhere. */
  readonly passing: (text: string | null) => void;
  readonly today: () => Date;
  /** How many things this machine does at the same time. */
  readonly cores: () => number;
  readonly startWorker: () => CheckWorker;
  /** Calls back on Ctrl-C, instead of ending there and then; gives the way to stop listening. */
  readonly onInterrupt: (act: () => void) => () => void;
}

/** `file`: something else than a folder; `closed`: a folder that the system does not let us write in. */
export type FolderState = "open" | "closed" | "file" | "absent";

/** The file at the end of a path's links, whether it exists or not; or a device or a pipe, which nothing may replace. */
export type OutputPlace = { readonly kind: "file"; readonly path: string } | { readonly kind: "stream" };

/** Files of a folder, by their paths inside it with `/`. */
export interface FolderList {
  readonly files: readonly string[];
  /** What is neither a file nor a folder walked: pipes, devices, links to folders or to nothing. Never opened: a pipe blocks. */
  readonly others: readonly string[];
  /** Folders inside it that the system would not open, with its reason. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
}

/** Exit codes: a contract of the command line. */
export const exitCodes = { fine: 0, faulty: 1, unusable: 2, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can mend: told in one French sentence, exit 2. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** A file that cannot be used, and why. */
export class FileError extends UsageError {
  override readonly name = "FileError";
  constructor(
    file: string,
    readonly reason: string,
  ) {
    super(`${file}\u00a0: ${reason}`);
  }
}
