import type { EvidenceSnapshot } from "./EvidenceSnapshot";

/** The pieces cited in a paragraph of the body, or listed there. */
export function keysAt({ view }: EvidenceSnapshot, paragraph: number | null): readonly string[] {
  if (paragraph === null) return [];
  return view.entries
    .filter(({ citations, lines }) =>
      [...citations, ...lines].some(({ location }) => location?.place.paragraph === paragraph),
    )
    .map(({ key }) => key);
}
