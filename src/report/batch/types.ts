import type { GuideEdition } from "../../guide";

/** What a check of one dossier among many comes down to. */
export interface DossierLine {
  /** Path inside the folder. */
  readonly file: string;
  /** Its separate annex; null without one. */
  readonly annexe: string | null;
  /** Why it could not be checked, in one French sentence; null when it was. */
  readonly unreadable: string | null;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Cells expected to be filled, and those filled. */
  readonly required: number;
  readonly filled: number;
  /** Indicators with a measure, and those with an evidence reference. */
  readonly indicators: number;
  readonly proved: number;
  /** Numbers of the criteria present. */
  readonly criteria: readonly number[];
}

/** Everything a report of a folder tells. */
export interface BatchContent {
  readonly folder: string;
  readonly edition: GuideEdition;
  readonly referenceDate: string;
  /** In the order of their paths. */
  readonly dossiers: readonly DossierLine[];
}

/** Writes a report of a folder; the format is the writer's. */
export type BatchWriter = (content: BatchContent) => string;

/** Totals over a folder. */
export interface BatchSummary extends Pick<
  DossierLine,
  "error" | "warning" | "info" | "required" | "filled" | "indicators" | "proved"
> {
  readonly dossiers: number;
  readonly unreadable: number;
  readonly withError: number;
}

/** A dossier that could not be checked, and why. */
export function unreadableLine(file: string, annexe: string | null, unreadable: string): DossierLine {
  return { file, annexe, unreadable, ...nothing, criteria: [] };
}

const nothing = { error: 0, warning: 0, info: 0, required: 0, filled: 0, indicators: 0, proved: 0 };

/** Adds up the lines of a folder. */
export function summariseBatch(lines: readonly DossierLine[]): BatchSummary {
  const sum = (key: keyof typeof nothing): number => lines.reduce((total, line) => total + line[key], 0);
  return {
    dossiers: lines.length,
    unreadable: lines.filter(({ unreadable }) => unreadable !== null).length,
    withError: lines.filter(({ error }) => error > 0).length,
    error: sum("error"),
    warning: sum("warning"),
    info: sum("info"),
    required: sum("required"),
    filled: sum("filled"),
    indicators: sum("indicators"),
    proved: sum("proved"),
  };
}
