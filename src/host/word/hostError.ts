import { HostError, type HostErrorCode } from "..";

/**
 * Office's own codes, in our terms. Its messages are localised and change: they are never looked at.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  ItemNotFound: "moved",
  InvalidObjectPath: "moved",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  HostIsBusy: "busy",
  Conflict: "busy",
  ActivityLimitReached: "busy",
};

/** What Office threw as a failure that the session expects; a bug of ours passes through as it is. */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError || typeof error !== "object" || error === null) return error;
  // By its shape: the library may live in another window than ours.
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  if (typeof code !== "string") return error;
  return new HostError(codes[code] ?? "failed", [code, debugInfo?.errorLocation].filter(Boolean).join(" "));
}
