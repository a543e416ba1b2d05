import { fold } from "../../document";
import { emptyAssessment } from "../emptyAudit";
import type { Assessment, Assessor, AssessorKind, AuditRecord } from "../types";
import { sheetLine } from "./text";

/** A column of a sheet: whose words stand in it, and the name over them. */
export interface AssessmentColumn {
  readonly assessment: Assessment;
  /** Unlike any other of the same sheet. */
  readonly label: string;
}

/** Names of the columns that are no person's. */
export const assessorLabels: Readonly<Record<Exclude<AssessorKind, "auditor">, string>> = {
  consensus: "Consensus",
  school: "Auto-évaluation",
};

const unnamed = "Auditeur";

/**
 * The columns of a record: each auditor's, what all agreed on, the school's own evaluation beside. An audit in which
 * nobody entered anything has one to write in.
 */
export function assessmentColumns({ assessments }: Pick<AuditRecord, "assessments">): readonly AssessmentColumn[] {
  const auditors = assessments.filter(({ voice }) => voice === "auditor");
  const spoken = auditors.length > 0 ? auditors : [emptyAssessment({ voice: "auditor", id: "" })];
  const taken = new Set<string>(Object.values(assessorLabels).map(keyOf));
  const named = spoken.map((one, rank) => {
    const name = sheetLine(one.name) || `${unnamed}\u00a0${rank + 1}`;
    let label = name;
    for (let count = 2; taken.has(keyOf(label)); count++) label = `${name} (${count})`;
    taken.add(keyOf(label));
    return { assessment: one, label };
  });
  const others = (["consensus", "school"] as const).flatMap((voice) => {
    const own = assessments.find((one) => one.voice === voice);
    return own ? [{ assessment: own, label: assessorLabels[voice] }] : [];
  });
  return [...named, ...others];
}

/** The assessor of a column of that name. The id is made from the name: a sheet holds no other. */
export function columnAssessor(label: string): Assessor & { readonly name: string } {
  const key = keyOf(label);
  if (/^consensus/.test(key)) return { voice: "consensus", id: "consensus", name: "" };
  if (/^autoevaluation/.test(key)) return { voice: "school", id: "school", name: "" };
  const name = sheetLine(label);
  const isUnnamed = new RegExp(`^${fold(unnamed)}\\d*$`).test(key);
  return { voice: "auditor", id: `lu${key}`, name: isUnnamed ? "" : name.replace(/ \(\d+\)$/, "") };
}

/** Letters and digits of a name; code points of letters that are not ours. */
function keyOf(label: string): string {
  return [...fold(label)]
    .map((sign) => (/[a-z0-9]/.test(sign) ? sign : /[\p{L}\p{N}]/u.test(sign) ? sign.codePointAt(0)!.toString(16) : ""))
    .join("");
}
