import type { Session } from "../../src/session";
import type { Report } from "./Operation";

/** What a state of the session says of the operation that it is about. */
export function reportOf(state: {
  readonly status: string;
  readonly reason?: string;
  readonly code?: string;
  readonly detail?: string;
}): Report {
  switch (state.status) {
    case "done":
    case "undone":
    case "cleared":
      return { status: "done" };
    case "refused":
      return { status: "refused", reason: state.reason ?? state.code ?? "" };
    case "failed":
      return { status: "failed", code: state.code ?? "", detail: state.detail ?? null };
    default:
      return { status: "unclear", state: JSON.stringify(state).slice(0, 200) };
  }
}

/** What the record says of the last change of it. */
export function recordReport({ record }: Session): Report {
  const state = record.get();
  if (state.status !== "ready") return reportOf(state);
  return state.failure === null ? { status: "done" } : { status: "failed", code: state.failure, detail: null };
}
