/** What the ribbon button, or the link, that opened the pane asked for. */
export interface RibbonRequest {
  readonly view: "check" | "insert" | "about";
  /** « Vérifier » checks at once; the other buttons only show their view. */
  readonly isImmediate: boolean;
  /** « À propos » opens its self-test: a link that we send, no button. */
  readonly opensSelfTest?: true;
}

/** Each button and link opens the pane at an address of its own (`manifest.xml`), told apart by `?command=`. */
const requests: ReadonlyMap<string | null, RibbonRequest> = new Map<string | null, RibbonRequest>([
  ["check", { view: "check", isImmediate: true }],
  ["insert", { view: "insert", isImmediate: false }],
  ["about", { view: "about", isImmediate: false }],
  ["selftest", { view: "about", isImmediate: false, opensSelfTest: true }],
]);

/** Reads the pane's own address (`location.search`); null when no ribbon button opened it. */
export function openedBy(search: string): RibbonRequest | null {
  return requests.get(new URLSearchParams(search).get("command")) ?? null;
}
