import { HostError } from "../host";

/** Whether Word refused a comment, and the document is as it was: it can be written without comments. */
export function isCommentRefused(error: unknown): boolean {
  return error instanceof HostError && error.code === "no-comments" && error.leaves === "before";
}
