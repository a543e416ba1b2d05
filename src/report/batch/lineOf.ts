import type { CheckReport, CriterionSummary } from "../../checker";
import type { DossierLine } from "./types";

/** A check reduced to its line. */
export function lineOf(file: string, annexe: string | null, { summary }: CheckReport): DossierLine {
  const sum = (key: Exclude<keyof CriterionSummary, "criterion">): number =>
    summary.criteria.reduce((total, one) => total + one[key], 0);
  return {
    file,
    annexe,
    unreadable: null,
    error: summary.error,
    warning: summary.warning,
    info: summary.info,
    required: sum("required"),
    filled: sum("filled"),
    indicators: sum("indicators"),
    proved: sum("proved"),
    criteria: [...new Set(summary.criteria.map(({ criterion }) => criterion))].sort((one, other) => one - other),
  };
}
