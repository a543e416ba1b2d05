import { auditLabel, type AuditPolicy } from "../../audit";
import type { EntryChange } from "./gridView";
import { capitalisedLabel } from "./capitalisedLabel";
import { words } from "./words";

/** An entry in a few words: « Non conforme, mineure ». */
export function verdictText(
  { verdict, gravity }: Omit<EntryChange, "reason">,
  policy: AuditPolicy,
  isNotApplicable = false,
): string {
  if (verdict === null)
    return isNotApplicable ? capitalisedLabel("verdict", "not-applicable", policy) : words.grid.unset;
  const word = capitalisedLabel("verdict", verdict, policy);
  return gravity === null ? word : `${word}, ${auditLabel("gravity", gravity, policy)}`;
}
