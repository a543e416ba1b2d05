import { HostError, type HostErrorCode } from "../host";
import { writeFailureOf } from "./failureOf";
import type { Store } from "./store";

/** States that a use case can be in: one of them means that it is at work, and one that it failed. */
type Failable =
  { readonly status: string } | { readonly status: "failed"; readonly code: HostErrorCode; readonly detail: string };

/**
 * Runs a job unless it is already running. A host error becomes the state « failed », which keeps what the working state
 * said (its task, its label): the pane names what failed by it. Any other error is a bug: the state becomes « failed »,
 * so that the pane is not stuck as busy, and the error is rethrown.
 */
export async function exclusively<S extends Failable>(
  store: Store<S>,
  working: S["status"],
  job: () => Promise<void>,
): Promise<void> {
  if (store.get().status === working) return;
  try {
    await job();
  } catch (error) {
    const current = store.get();
    const asked = current.status === working ? current : {};
    store.set({ ...asked, ...writeFailureOf(error) } as unknown as S);
    if (!(error instanceof HostError)) throw error;
  }
}

/** Runs a small job: null when it worked, else what the host refused it for. */
export async function attempt(job: () => Promise<void>): Promise<HostErrorCode | null> {
  try {
    await job();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
