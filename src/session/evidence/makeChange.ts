import { HostError, type DocumentHost, type Receipt } from "../../host";
import type { EvidenceRegister } from "../../record";
import type { RecordKeeper } from "../recordKeeper";
import type { Change } from "./Desk";

/** A change that was made, with the way back. */
export interface MadeChange {
  /** Null where only the register changed. */
  readonly receipt: Receipt | null;
  readonly before: EvidenceRegister;
  readonly after: EvidenceRegister;
}

/**
 * Makes a change: the visible part first, then the register. When the register cannot be kept, the visible part is taken
 * back and null is answered: the record's state tells why.
 */
export async function makeChange(
  host: DocumentHost,
  keeper: RecordKeeper,
  { edits, row, register }: Pick<Change, "edits" | "row" | "register">,
  before: EvidenceRegister,
): Promise<MadeChange | null> {
  const receipt = row ? await host.addRow(row.under, row.values) : edits.length > 0 ? await host.apply(edits) : null;
  if (isSame(register, before)) return { receipt, before, after: register };
  const kept = await keeper.change((record) => ({ ...record, evidence: register }));
  if (kept) return { receipt, before, after: register };
  if (receipt) await host.undo(receipt);
  return null;
}

/** Takes a change back, in the register and in the document, both or none; `not-kept`: the record's state tells why. */
export async function unmakeChange(
  host: DocumentHost,
  keeper: RecordKeeper,
  { receipt, before, after }: MadeChange,
): Promise<"undone" | "not-kept" | "changed-since"> {
  const isRecorded = !isSame(before, after);
  if (isRecorded && !(await keeper.change((record) => ({ ...record, evidence: before })))) return "not-kept";
  try {
    if (receipt) await host.undo(receipt);
  } catch (error) {
    if (isRecorded) await keeper.change((record) => ({ ...record, evidence: after }));
    if (error instanceof HostError && error.code === "changed") return "changed-since";
    throw error;
  }
  return "undone";
}

/** Whether two registers say the same. */
export function isSame(one: EvidenceRegister, other: EvidenceRegister): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
