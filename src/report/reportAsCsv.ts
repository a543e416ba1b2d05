import type { DismissedFinding, Finding } from "../checker";
import { contractKeys } from "./contractKeys";
import { csv, type CsvValue } from "./csv";
import type { ReportContent } from "./ReportContent";
import { fileOf } from "./words";

/**
 * One line per finding, with the keys of the contract; `location` is the paragraph's rank in Word, from 1. `file` is the
 * finding's own, or all of them when it stands in none. With the
 * dismissed ones, three columns more say why, who and when.
 */
export function reportAsCsv({ files, report, showDismissed }: ReportContent): string {
  const file = files.join(", ");
  const told = report.findings.map((finding) => [...valuesOf(finding), fileOf(finding, files) ?? file]);
  if (!showDismissed) return csv([[...contractKeys, "file"], ...told]);
  return csv([
    [...contractKeys, "file", "reason", "by", "on"],
    ...told.map((values) => [...values, null, null, null]),
    ...report.dismissed.map((finding) => [...valuesOf(finding), fileOf(finding, files) ?? file, ...reasonOf(finding)]),
  ]);
}

function valuesOf(finding: Finding): CsvValue[] {
  return contractKeys.map((key) => (key === "location" ? paragraphOf(finding) : finding[key]));
}

function paragraphOf({ location }: Finding): number | null {
  const paragraph = location?.place.paragraph ?? null;
  return paragraph === null ? null : paragraph + 1;
}

function reasonOf({ dismissal: { reason, by, on } }: DismissedFinding): CsvValue[] {
  return [reason, by, on];
}
