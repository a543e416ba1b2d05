import type { Finding } from "../../checker";
import type { Flag } from "../../host";

/** The inline flags of findings that have a place. */
export function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  return findings
    .filter(({ location }) => location && location.anchor.paragraph !== null && location.anchor.text.trim() !== "")
    .map(({ key, location, parts }) => ({
      key,
      text: `${parts.where}\u00a0: ${parts.what} ${parts.how}`,
      label: parts.what.replace(/\.$/, ""),
      at: location!,
    }));
}
