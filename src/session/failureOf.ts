import { HostError } from "../host";
import type { Failure } from "./states";

/** The failure of a reading, for Word's reason; a bug of ours is a failure too, and whoever catches it throws it again. */
export function failureOf(error: unknown): Omit<Failure, "leaves"> {
  return error instanceof HostError
    ? { status: "failed", code: error.code, detail: error.detail }
    : { status: "failed", code: "failed", detail: String(error) };
}

/** The failure of a write: also what it left; of a bug, nobody knows. */
export function writeFailureOf(error: unknown): Failure {
  return { ...failureOf(error), ...(error instanceof HostError && { leaves: error.leaves }) };
}
