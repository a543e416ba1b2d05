import { HostError, type HostErrorCode } from "..";
import { detectAbilities } from "./abilities";

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

/** On the web NotAllowed says that this Word cannot do it (office-js #785, #1284, #5732), comments apart (#6746). */
function refusedOnWeb(code: string, location: string): HostErrorCode | null {
  if (code !== "NotAllowed" || detectAbilities().platform !== "web") return null;
  return /\.insertComment$/.test(location) ? "no-comments" : "not-on-web";
}

/** What Office threw as a failure that the session expects; a bug of ours passes through as it is. */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError || typeof error !== "object" || error === null) return error;
  // By its shape: the library may live in another window than ours.
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  if (typeof code !== "string") return error;
  const location = debugInfo?.errorLocation ?? "";
  const ours = refusedOnWeb(code, location) ?? codes[code] ?? "failed";
  return new HostError(ours, [code, location].filter(Boolean).join(" "));
}
