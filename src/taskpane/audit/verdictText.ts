import { auditLabel, type AuditPolicy } from "../../audit";
import type { EntryChange } from "./gridView";
import { labelled } from "./labels";
import { words } from "./words";

/** An entry in a few words: « Non conforme, mineure ». */
export function verdictText(
  { verdict, gravity }: Omit<EntryChange, "reason">,
  policy: AuditPolicy,
  isAside = false,
): string {
  if (verdict === null) return isAside ? labelled("verdict", "not-applicable", policy) : words.grid.unset;
  const word = labelled("verdict", verdict, policy);
  return gravity === null ? word : `${word}, ${auditLabel("gravity", gravity, policy)}`;
}
