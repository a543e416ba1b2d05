import type { Finding } from "../checker";
import { contractKeys } from "./contractKeys";
import type { ReportContent } from "./ReportContent";

/** The report for programs: the keys of the contract in their order; `dismissed` only when asked for. */
export function reportAsJson({ files, report, showDismissed }: ReportContent): string {
  const { edition, findings, dismissed, summary } = report;
  const setAside = dismissed.map(({ dismissal: { reason, by, on }, ...finding }) => ({
    ...contractOf(finding),
    reason,
    by,
    on,
  }));
  const content = {
    edition,
    file: files.join(", "),
    findings: findings.map(contractOf),
    ...(showDismissed && { dismissed: setAside }),
    summary,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function contractOf(finding: Finding): object {
  return Object.fromEntries(contractKeys.map((key) => [key, finding[key]]));
}
