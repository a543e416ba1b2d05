import type { PageFacts } from "../../session/selftest";

/** Where the page keeps that a self-test ran in it. */
const storageKey = "ldm.selftest";

/** Watches the page from its first line on; the returned function says what it knows. */
export function watchPage(): { readonly isReady: () => void; readonly facts: () => PageFacts } {
  const violations: string[] = [];
  let readyMs: number | null = null;
  // The address alone of what was refused: its path may name a document.
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective} ${originOf(blockedURI)}`);
  });
  return {
    isReady: () => void (readyMs ??= Math.round(performance.now())),
    facts: () => ({ readyMs, violations: [...violations], storage: markStorage() }),
  };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

/** Leaves a mark in the storage, and says whether one was there. */
function markStorage(): PageFacts["storage"] {
  try {
    const isKept = localStorage.getItem(storageKey) !== null;
    localStorage.setItem(storageKey, "1");
    return isKept ? "kept" : "first";
  } catch {
    return "refused";
  }
}
