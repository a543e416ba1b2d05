import { HostError, type DocumentHost, type Receipt } from "../host";

/**
 * Takes edits of ours back, the last one first. `left`: those that stay, somebody having written in them since;
 * `failure`: why the first of these stayed.
 */
export async function takeBack(
  host: DocumentHost,
  receipts: readonly Receipt[],
): Promise<{ readonly left: readonly Receipt[]; readonly failure: HostError | null }> {
  const left: Receipt[] = [];
  let failure: HostError | null = null;
  for (const receipt of [...receipts].reverse()) {
    try {
      await host.undo(receipt);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failure ??= error;
      left.unshift(receipt);
    }
  }
  return { left, failure };
}
