import { divergences, type Divergence } from "./consolidate";
import { settledPoints, subjectOf, type SettledPoint } from "./consensus";
import type { AuditRecord } from "./types";

/** What auditors entered differently, each on their own, and how it was settled; null while it is open. */
export type Difference = Divergence & { readonly settled: SettledPoint | null };

/** Everything on which auditors differed, settled or not: verdicts, then efficacité, then the avis. */
export function differencesOf(record: AuditRecord): readonly Difference[] {
  const points = new Map(settledPoints(record).map((point) => [subjectOf(point.choice), point]));
  const alone = { ...record, assessments: record.assessments.filter(({ voice }) => voice !== "consensus") };
  return divergences(alone).map((one) => ({ ...one, settled: points.get(subjectOf(one)) ?? null }));
}
