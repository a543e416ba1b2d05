// The self-test in the open Word: one file for each family of probes, each of which is data and what it does. Loaded when
// the person asks for it. Works in an empty document that was opened for it, and leaves it empty.
import { HostError, type SelfTest } from "../..";
import { toHostError } from "../hostError";
import { readParts } from "../parts";
import { queued } from "../queue";
import { createWordHost } from "../WordHost";
import { Silence, silenceMs, withLimit } from "./bench";
import { identify } from "./identity";
import { probes } from "./probes";
import { runProbe } from "./runProbe";
import { isBodyEmpty } from "./scratch";

/** What the self-test is made with. */
export interface SelfTestOptions {
  /** Namespaces of what we keep in a document: one that holds some is a dossier. */
  readonly namespaces: readonly string[];
  /** Milliseconds after which Word will not answer any more. */
  readonly limitMs?: number;
}

/** The self-test of the open Word. */
export function createWordSelfTest({ namespaces, limitMs = silenceMs }: SelfTestOptions): SelfTest {
  const host = createWordHost();
  const keepsOurs = async (): Promise<boolean> => {
    const kept = await withLimit(() => Promise.all(namespaces.map((name) => queued(() => readParts(name)))), limitMs);
    return kept.some((parts) => parts.length > 0);
  };
  return {
    identity: identify(),
    async isEmpty() {
      try {
        return (await withLimit(isBodyEmpty, limitMs)) && !(await keepsOurs());
      } catch (error) {
        throw expected(error);
      }
    },
    async isDossier() {
      try {
        return await keepsOurs();
      } catch (error) {
        throw expected(error);
      }
    },
    run: (id, material, ask) => runProbe(probes[id], { host, material, ask, limitMs }),
  };
}

function expected(error: unknown): unknown {
  return error instanceof Silence ? new HostError("silent") : toHostError(error);
}
