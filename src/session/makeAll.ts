import { HostError, type DocumentHost, type Receipt } from "../host";
import { takeBack } from "./takeBack";

/** Edits of ours made one after the other. */
export interface MadeEdits {
  /** In the order of making; after a failure, those that could not be taken back. */
  readonly receipts: readonly Receipt[];
  /** Why it stopped; null when all were made. */
  readonly failure: HostError | null;
}

/** Makes edits, all or none as far as the host lets it: after a failure those before it are taken back. */
export async function makeAll(host: DocumentHost, edits: readonly (() => Promise<Receipt>)[]): Promise<MadeEdits> {
  const receipts: Receipt[] = [];
  try {
    for (const edit of edits) receipts.push(await edit());
    return { receipts, failure: null };
  } catch (error) {
    const { left } = await takeBack(host, receipts);
    // Why it stopped is worth more than why what was made could not be taken back.
    if (!(error instanceof HostError)) throw error;
    return { receipts: left, failure: error };
  }
}
