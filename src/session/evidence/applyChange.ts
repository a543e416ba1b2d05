import { HostError, type DocumentHost, type PartChange, type Receipt } from "../../host";
import type { EvidenceRegister } from "../../record";
import type { RecordKeeper } from "../record/recordKeeper";
import type { Change } from "./EvidenceSnapshot";

/** A change that was made, with the way back. */
export interface AppliedChange {
  /** Null where nothing had to be written. */
  readonly receipt: Receipt | null;
  readonly before: EvidenceRegister;
  readonly after: EvidenceRegister;
}

/** What goes with a change. */
export interface ChangeOptions {
  /** The change in French. */
  readonly label: string;
  /** Called once the change, having stopped halfway, is finished: see `WriteOptions`. */
  readonly onFinished: (change: AppliedChange) => void;
}

/**
 * Makes a change in the document and in the register, in one write. Returns null when the register cannot be written (see
 * the state of the record). Throws HostError.
 */
export async function applyChange(
  host: DocumentHost,
  keeper: RecordKeeper,
  { edits, register }: Pick<Change, "edits" | "register">,
  before: EvidenceRegister,
  { label, onFinished }: ChangeOptions,
): Promise<AppliedChange | null> {
  const madeWith = (receipt: Receipt | null): AppliedChange => ({ receipt, before, after: register });
  const write = (part?: PartChange): Promise<Receipt> =>
    host.write(edits, { label, ...(part && { part }), onFinished: (late) => onFinished(madeWith(late)) });
  if (isSame(register, before)) return madeWith(edits.length > 0 ? await write() : null);
  let receipt: Receipt | null = null;
  const kept = await keeper.change(
    (record) => ({ ...record, evidence: register }),
    async (part) => void (receipt = await write(part)),
  );
  return kept && madeWith(receipt);
}

/** Undoes a change in the document and in the register, in one write. `not-kept`: see the state of the record. */
export async function undoChange(
  host: DocumentHost,
  keeper: RecordKeeper,
  { receipt, before, after }: AppliedChange,
  onFinished: () => void,
): Promise<"undone" | "not-kept" | "changed-since"> {
  try {
    if (isSame(before, after)) {
      if (receipt) await host.undo(receipt, { onFinished });
      return "undone";
    }
    const kept = await keeper.change(
      (record) => ({ ...record, evidence: before }),
      receipt ? (part) => host.undo(receipt, { part, onFinished }) : undefined,
    );
    return kept ? "undone" : "not-kept";
  } catch (error) {
    if (error instanceof HostError && error.code === "changed") return "changed-since";
    throw error;
  }
}

/** Whether two registers say the same. */
export function isSame(one: EvidenceRegister, other: EvidenceRegister): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
