import { useMemo } from "react";
import { readBank, writeBank, type Remark } from "../../../audit";
import { usePane } from "../../state/usePane";

/** The person's bank of remarks, and what keeps it. */
export function useRemarks(): readonly [readonly Remark[], (remarks: readonly Remark[]) => void] {
  const { preferences, keep } = usePane();
  const { audit } = preferences;
  const remarks = useMemo(() => bankIn(audit.remarks), [audit.remarks]);
  return [remarks, (next) => keep({ audit: { ...audit, remarks: writeBank(next) } })];
}

/** The bank as it was kept; one that cannot be read any more is none. */
function bankIn(text: string): readonly Remark[] {
  const bank = readBank(text);
  return typeof bank === "string" ? [] : bank;
}
