import { HostFailure, NotImplementedBySimulation } from "../errors";
import type { World } from "../world";
import { textOf } from "./text";
import { TextRange } from "./TextRange";

/**
 * Finds a text inside the paragraphs of a range. Documented: 255 characters at most. Observed: a match never
 * crosses a paragraph; deleted revisions break matches. Only `matchCase` is simulated.
 */
export function searchIn(
  world: World,
  range: TextRange,
  text: string,
  options: Readonly<Record<string, boolean>>,
): TextRange[] {
  if (text === "" || text.length > 255)
    throw new HostFailure("SearchStringInvalidOrTooLong", "The search string is invalid or too long.");
  for (const [name, isOn] of Object.entries(options))
    if (isOn && name !== "matchCase") throw new NotImplementedBySimulation(`search with ${name}`);
  const fold = (value: string): string => (options.matchCase ? value : value.toLowerCase());
  const { document } = world;
  const found: TextRange[] = [];
  for (const paragraph of document.paragraphsOf(range)) {
    const all = textOf(paragraph);
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? Math.min(range.end.offset, all.length) : all.length;
    for (
      let at = fold(all).indexOf(fold(text), from);
      at >= 0 && at + text.length <= to;
      at = fold(all).indexOf(fold(text), at + text.length)
    )
      found.push(document.track(new TextRange({ paragraph, offset: at }, { paragraph, offset: at + text.length })));
  }
  return found;
}
