import type { ProbeId, ProbeQuestion } from "../../host";
import type { Failure } from "../states";
import type { AbilityId, AbilityState } from "./abilities";
import type { SelfTestTrace } from "./trace";

/** Where the self-test is. */
export type SelfTestState =
  | { readonly status: "idle" }
  | { readonly status: "looking" }
  /** The document holds something: nothing was written. */
  | { readonly status: "occupied" }
  /** A probe of its own would write in a dossier: nothing was. */
  | { readonly status: "dossier" }
  | {
      readonly status: "working";
      readonly done: number;
      readonly total: number;
      readonly probe: ProbeId;
      /** What the person is asked; null while Word works. */
      readonly question: ProbeQuestion | null;
    }
  | {
      readonly status: "done";
      readonly trace: SelfTestTrace;
      readonly abilities: Readonly<Record<AbilityId, AbilityState>>;
      /** Why it ended before its last probe; null for its end. */
      readonly stopped: "by-person" | "occupied" | null;
    }
  | Failure;

/** What became of the trace. */
export type TraceState = { readonly status: "idle" } | { readonly status: "asked" } | Failure;
