import type { Dismissal } from "../record";
import { inReadingOrder } from "./order";
import type { CheckReport, DismissedFinding, Finding } from "./types";

/** The same report with these findings set aside and no others: they leave the list and the counts. */
export function applyDismissals(report: CheckReport, dismissals: readonly Dismissal[]): CheckReport {
  const reasons = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const told: readonly Finding[] = inReadingOrder([...report.findings, ...report.dismissed.map(withoutReason)]);
  const findings = told.filter(({ key }) => !reasons.has(key));
  const dismissed = told.flatMap((finding) => {
    const dismissal = reasons.get(finding.key);
    return dismissal ? [{ ...finding, dismissal }] : [];
  });
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  return {
    ...report,
    findings,
    dismissed,
    summary: { ...report.summary, error: count("error"), warning: count("warning"), info: count("info") },
  };
}

function withoutReason({ dismissal, ...finding }: DismissedFinding): Finding {
  void dismissal;
  return finding;
}
