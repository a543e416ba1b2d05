/** What the command line touches of the world; tests give their own. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes the whole file or nothing: never leaves half of one. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => Date;
}

/** Exit codes: a contract of the command line. */
export const exitCodes = { fine: 0, faulty: 1, unusable: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can mend: told in one French sentence, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
