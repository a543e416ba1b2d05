import type { Finding } from "../checker";
import { contractKeys } from "./contractKeys";
import type { ReportContent } from "./ReportContent";
import { fileOf } from "./words";

/**
 * The report for programs: the keys of the contract in their order, then each finding's `file` where several were given;
 * `dismissed` only when asked for.
 */
export function reportAsJson({ files, report, showDismissed }: ReportContent): string {
  const { edition, findings, dismissed, summary } = report;
  const told = (finding: Finding): object => ({
    ...contractOf(finding),
    ...(files.length > 1 && { file: fileOf(finding, files) }),
  });
  const setAside = dismissed.map(({ dismissal: { reason, by, on }, ...finding }) => ({
    ...told(finding),
    reason,
    by,
    on,
  }));
  const content = {
    edition,
    file: files.join(", "),
    findings: findings.map(told),
    ...(showDismissed && { dismissed: setAside }),
    summary,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function contractOf(finding: Finding): object {
  return Object.fromEntries(contractKeys.map((key) => [key, finding[key]]));
}
