/** What the ribbon button that opened the pane asked for. */
export interface RibbonRequest {
  readonly view: "check" | "insert";
  /** « Vérifier » checks at once; the other buttons only show their view. */
  readonly isImmediate: boolean;
}

/** Each ribbon button opens the pane at an address of its own (`manifest.xml`), told apart by `?command=`. */
const requests: Readonly<Record<string, RibbonRequest>> = {
  check: { view: "check", isImmediate: true },
  insert: { view: "insert", isImmediate: false },
};

/** Reads the pane's own address (`location.search`); null when no ribbon button opened it. */
export function openedBy(search: string): RibbonRequest | null {
  return requests[new URLSearchParams(search).get("command") ?? ""] ?? null;
}
