import { marksIn, plainText } from "../../comparable";
import type { WordParagraphs } from "../../paragraphs";
import { searchable } from "../../quote";
import type { FlagGroup, ExistingFlag } from "./types";

/** Marks of one wording that are to stand behind one paragraph. */
interface Wording {
  readonly words: string;
  readonly rank: number;
  readonly keys: Set<string>;
  /** How many like them the paragraph had that are none of these. */
  others: number;
}

/** Marks that a write began: words, or a control around them, without the tag that makes a mark of them. */
export interface HalfMarks {
  readonly isFound: boolean;
  /** Takes them away; after a sync. */
  remove(): void;
}

/** Looks for marks half made, where those of some groups are to stand. `rankOf`: where a paragraph of the base is now. */
export function findHalfMarks(
  groups: readonly FlagGroup[],
  existing: readonly ExistingFlag[],
  { items }: WordParagraphs,
  rankOf: (paragraph: number) => number | null,
): HalfMarks {
  const wordings = wordingsOf(groups, rankOf);
  const controls = existing.filter(
    (one) => one.key === "" && wordings.some(({ words }) => plainText(words) === plainText(one.words)),
  );
  const bare = wordings.flatMap(({ words, rank, keys, others }) => {
    const [label, paragraph] = [labelOf(words), items[rank]!];
    const known =
      others +
      existing.filter(({ key }) => keys.has(key)).length +
      controls.filter((control) => labelOf(control.words) === label).length;
    if (marksIn(paragraph.text).filter((one) => one === label).length <= known) return [];
    const ranges = paragraph.search(searchable(words), { matchCase: true });
    ranges.load("items/text");
    return ranges;
  });
  return {
    isFound: controls.length + bare.length > 0,
    remove() {
      for (const control of controls) control.remove();
      // They were put at the end.
      for (const { items: found } of bare) found.at(-1)?.delete();
    },
  };
}

function wordingsOf(groups: readonly FlagGroup[], rankOf: (paragraph: number) => number | null): readonly Wording[] {
  const known = new Map<string, Wording>();
  for (const { key, words, before, spots } of groups)
    for (const { paragraph, marks } of spots) {
      const rank = paragraph === null ? null : rankOf(paragraph);
      if (rank === null) continue;
      const name = `${rank} ${words}`;
      const others = marks.filter((one) => one === labelOf(words)).length;
      const wording = known.get(name) ?? { words, rank, keys: new Set(), others };
      if (!wording.keys.has(key)) wording.others -= before;
      wording.keys.add(key);
      known.set(name, wording);
    }
  return [...known.values()];
}

function labelOf(words: string): string {
  return marksIn(words)[0] ?? words.trim();
}
