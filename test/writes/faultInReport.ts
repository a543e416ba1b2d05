import type { Fault } from "../word";
import { lasting } from "./faultsFor";
import type { Report } from "./Operation";
import type { Outcome } from "./FaultRun";

/** Codes of the host that say something of Word, not of the document: only these fit a refusal by Word. */
const ofWord: ReadonlySet<string> = new Set(["failed", "read-only", "busy", "silent", "unreadable"]);

/** The Common API's number for each code. */
const numbers = { GeneralException: "5001", NotAllowed: "5002", AccessDenied: "7000" } as const;

/** What is wrong with the pane's report of an operation that met a fault; null when nothing is. */
export function faultInReport(report: Report, fault: Fault, outcome: Outcome): string | null {
  switch (report.status) {
    case "unclear":
      return `says nothing of it: ${report.state}`;
    case "done":
      return outcome === "after" ? null : `reported as done, the document is ${outcome}`;
    case "refused":
      return `Word's refusal is reported as ours: ${report.reason}`;
    case "failed": {
      if (outcome === "after") return `reported as failed (${report.code}), the document is the one after`;
      if (!ofWord.has(report.code)) return `the cause is hidden: ${report.code} (${report.detail ?? "no detail"})`;
      const causes = causesOf(fault);
      // A state without a detail says it by its code alone.
      if (report.detail === null) return isNamed(report.code, causes) ? null : `the cause is hidden: ${report.code}`;
      const { detail } = report;
      return causes.some((cause) => detail.includes(cause)) ? null : `no cause in « ${detail} »`;
    }
  }
}

/** Word's own words for a fault. */
function causesOf({ point, mode, code = "GeneralException" }: Fault): readonly string[] {
  const given = mode.startsWith("refused") ? code : "GeneralException";
  // A dead Word, or one that refuses all writes, fails by both its interfaces: either may have been asked last.
  if (lasting.has(mode)) return [given, numbers[given]];
  return [point === "part" ? numbers[given] : given];
}

function isNamed(code: string, causes: readonly string[]): boolean {
  const isRefusal = causes.every((cause) => cause !== "GeneralException" && cause !== "5001");
  return isRefusal ? code === "read-only" : code !== "read-only";
}
