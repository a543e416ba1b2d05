import { auditorsOf } from "./setters";
import type { AuditRecord } from "./types";

/**
 * The attendus that two auditors or more gave a verdict on, each on their own, with whether all gave the same, gravity
 * included. What they settled afterwards changes nothing: it shows how an attendu is understood, not who was right.
 */
export function agreementOf(record: AuditRecord): ReadonlyMap<string, boolean> {
  const verdicts = new Map<string, string[]>();
  for (const { expectations } of auditorsOf(record))
    for (const { expectation, verdict, gravity } of expectations) {
      if (verdict === null) continue;
      verdicts.set(expectation, [...(verdicts.get(expectation) ?? []), `${verdict} ${gravity}`]);
    }
  return new Map(
    [...verdicts].filter(([, said]) => said.length > 1).map(([id, said]) => [id, new Set(said).size === 1]),
  );
}
