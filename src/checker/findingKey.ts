import { fold, hashOf } from "../document";
import type { Coordinates } from "../dossier";
import type { Problem } from "./Rule";
import type { FindingContext } from "./findingContext";

/**
 * What a finding is known by from one check to the next: its rule, its own words and those of its neighbours, never its
 * position. A dismissal remembers it, so it must change when the finding's own words change, and only then:
 *
 * - the excerpt and its paragraph count to the letter; without an excerpt the place only points at a title or a label,
 *   whose figures (« ACTION 2 ») are ranks and count for nothing;
 * - so do the figures of our own sentence, which are years, ranks or totals; words that it quotes do count.
 */
export function findingKey(
  rule: string,
  at: Coordinates,
  { at: location, text, what }: Problem,
  neighbours: FindingContext,
): string {
  const own = fold(location?.place.text ?? "");
  const words = [
    ...neighbours(at),
    text === null ? withoutFigures(own) : own,
    withoutFigures(fold(location?.anchor.text ?? "")),
    fold(text ?? ""),
    withoutFigures(fold(what)),
  ];
  return `${rule}:${hashOf([at.criterion, at.table, at.field, ...words].join("\n"))}`;
}

/**
 * Tells apart findings that no word tells apart (the empty cells of two blank actions) by their rank and their number:
 * once one of them is settled, all of them come back rather than the wrong one staying hidden. In reading order.
 */
export function disambiguateKeys<F extends { readonly key: string }>(findings: readonly F[]): readonly F[] {
  const totals = new Map<string, number>();
  for (const { key } of findings) totals.set(key, (totals.get(key) ?? 0) + 1);
  const ranks = new Map<string, number>();
  return findings.map((finding) => {
    const total = totals.get(finding.key)!;
    if (total === 1) return finding;
    const rank = (ranks.get(finding.key) ?? 0) + 1;
    ranks.set(finding.key, rank);
    return { ...finding, key: `${finding.key}~${rank}.${total}` };
  });
}

function withoutFigures(text: string): string {
  return text.replace(/\d+/g, "#");
}
