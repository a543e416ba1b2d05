import { HostError, type Receipt } from "..";
import { queued } from "./queue";

/** How an edit is taken back. */
type Inverse = () => Promise<void>;

const inverses = new Map<string, Inverse>();
let count = 0;

/** Keeps the inverse of an edit while the pane lives. */
export function keepInverse(inverse: Inverse): Receipt {
  const id = `edit-${++count}`;
  inverses.set(id, inverse);
  return { id };
}

/** Takes an edit back, once. Throws HostError `stale` for one that was taken back already or changed since. */
export function undo({ id }: Receipt): Promise<void> {
  return queued(async () => {
    const inverse = inverses.get(id);
    if (!inverse) throw new HostError("changed", "taken back already");
    await inverse();
    inverses.delete(id);
  });
}
