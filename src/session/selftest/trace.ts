import type { ProbeResult, WordIdentity } from "../../host";

/** What the page knows of itself since it was loaded. */
export interface PageFacts {
  /** Milliseconds until Office was ready; null when nobody measured them. */
  readonly readyMs: number | null;
  /** What its content security policy refused: directive and origin. */
  readonly violations: readonly string[];
  /** Whether what an earlier self-test kept in the page's storage is still there. */
  readonly storage: "kept" | "first" | "refused";
}

/** Everything that was found, for whoever makes the product: no text of any document. */
export interface SelfTestTrace {
  readonly trace: "ldm-word";
  /** A reader refuses another one. */
  readonly version: 1;
  /** Version of the add-in. */
  readonly addIn: string;
  readonly at: string;
  readonly word: WordIdentity;
  readonly page: PageFacts;
  /** In the order in which they ran; fewer than all where the person stopped. */
  readonly probes: readonly ProbeResult[];
}

/** A trace as it is copied and opened: a probe's line can be found by its id. */
export function traceText(trace: SelfTestTrace): string {
  return JSON.stringify(trace, null, 1);
}
