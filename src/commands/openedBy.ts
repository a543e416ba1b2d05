/** What the ribbon button, or the link, that opened the pane asked for. */
export interface RibbonRequest {
  readonly view: "check" | "insert" | "about";
  /** « Vérifier » checks at once; the other buttons only show their view. */
  readonly isImmediate: boolean;
  /** « À propos » opens its self-test: a link that we send, no button. */
  readonly opensSelfTest?: true;
}

/**
 * All buttons and links open one page: Word replaces the content of an open pane by the address of the button (« Action »
 * in the reference of the manifest), and another page would lose what the pane holds. What follows `#&` tells them apart
 * without loading the page again; the sign comes first because Office may write its own before it.
 */
const requests: ReadonlyMap<string | null, RibbonRequest> = new Map<string | null, RibbonRequest>([
  ["check", { view: "check", isImmediate: true }],
  ["insert", { view: "insert", isImmediate: false }],
  ["about", { view: "about", isImmediate: false }],
  ["selftest", { view: "about", isImmediate: false, opensSelfTest: true }],
]);

/**
 * Reads the pane's own address (`location.hash`; `location.search` for a manifest of 0.1); null when no ribbon button
 * opened it.
 */
export function openedBy({ search, hash }: Pick<Location, "search" | "hash">): RibbonRequest | null {
  const asked = new URLSearchParams(hash.replace(/^#/, "")).get("command");
  return requests.get(asked ?? new URLSearchParams(search).get("command")) ?? null;
}
