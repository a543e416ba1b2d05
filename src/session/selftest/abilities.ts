import type { ProbeId, ProbeResult } from "../../host";

/** What a Word can do for this product, in the order in which it is told. */
export const abilityIds = [
  "read",
  "follow",
  "keep-undo",
  "insert",
  "undo",
  "flag",
  "comment",
  "underline",
  "sheets",
  "tables",
  "cite",
  "remember",
  "open",
  "exchange",
] as const;

/** One thing that a Word can or cannot do. */
export type AbilityId = (typeof abilityIds)[number];

/** What each probe is about; null for one that measures a document, not a Word. */
export const abilityOf: Readonly<Record<ProbeId, AbilityId | null>> = {
  paragraphs: "read",
  slices: "read",
  caret: "follow",
  "caret-undo": "keep-undo",
  signs: "read",
  "comment-signs": "read",
  insertion: "insert",
  placeholder: "insert",
  region: "sheets",
  "region-tracked": "sheets",
  "insertion-undo": "undo",
  comments: "comment",
  "flags-twice": "flag",
  "comment-deletion": "comment",
  "comments-undo": "comment",
  underlines: "underline",
  row: "tables",
  "tracked-range": "read",
  column: "tables",
  citation: "cite",
  "custom-xml": "remember",
  "new-document": "open",
  "large-document": "read",
  "way-out": "exchange",
  refusals: null,
  "two-people": "remember",
  ribbon: "undo",
};

/** Whether this Word can do it; untried where no probe of it came to an end. */
export type AbilityState = "can" | "cannot" | "untried";

/** What this Word can do, by what its probes found. */
export function abilitiesOf(results: readonly ProbeResult[]): Readonly<Record<AbilityId, AbilityState>> {
  const stateOf = (ability: AbilityId): AbilityState => {
    const own = results.filter(({ id }) => abilityOf[id] === ability);
    // Reading forgives what comments do to the text: a Word without them reads.
    const asked = ability === "read" ? own.filter(({ outcome }) => outcome !== "unsupported") : own;
    if (asked.some(isFailing)) return "cannot";
    return asked.some(({ outcome }) => outcome === "as-expected" || outcome === "otherwise") ? "can" : "untried";
  };
  return Object.fromEntries(abilityIds.map((id) => [id, stateOf(id)])) as Record<AbilityId, AbilityState>;
}

/** Whether a probe shows that something we rely on does not work; a bug of ours shows nothing of Word. */
function isFailing({ outcome, broken }: ProbeResult): boolean {
  if (outcome === "otherwise") return broken.length > 0;
  return outcome === "refused" || outcome === "silent" || outcome === "unsupported";
}
