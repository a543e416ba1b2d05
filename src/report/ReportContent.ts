import type { CheckReport } from "../checker";
import type { GuideEdition } from "../guide";
import type { DossierSettings } from "../record";

/** Everything a report tells of one check. */
export interface ReportContent {
  /** Paths or names of the dossier's files, as they were given. */
  readonly files: readonly string[];
  readonly report: CheckReport;
  readonly edition: GuideEdition;
  readonly settings: DossierSettings;
  /** `2026-11-01`, or `2026` when only the year was given. */
  readonly referenceDate: string;
  /** Tell apart the findings that somebody set aside, with the reason given. */
  readonly showDismissed: boolean;
}

/** Writes a report; the format is the writer's. */
export type ReportWriter = (content: ReportContent) => string;
