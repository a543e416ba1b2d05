import { HostError } from "..";
import { isAsRead, neighbours, pivotsOf, ranksAround, type Surroundings } from "./caretRank";
import { runWord } from "./queue";
import type { Reading } from "./readings";
import { isSilence, runWatched } from "./silence";

/**
 * Rank, in a reading, of the paragraph where the selection starts; null outside the body (header, note, text box). Throws
 * HostError `moved` where the document is not the one that was read, `ambiguous` where nothing tells the place.
 */
export function caretIn(reading: Reading): Promise<number | null> {
  return runWord(async (context) => {
    const asked = askCaret(context, reading);
    const count = askCount(context, reading);
    try {
      await context.sync();
    } catch (error) {
      if (!isSilence(error) && (await isSelectionOutside())) return null;
      throw error;
    }
    if (asked.isOutside()) return null;
    if (!count()) throw new HostError("moved", "other paragraphs");
    return asked.rankIn(reading, false);
  });
}

/** What was asked about the paragraph where the selection starts: known after the next sync. */
export interface AskedCaret {
  /** Whether it stands in a header, a note or a text box. */
  isOutside(): boolean;
  /**
   * Its rank in a reading, of that very moment where `isFresh`. No sync where its neighbours tell it; one where others have
   * the same ones, one more where what they are compared with was not asked for. Throws as `caretIn`.
   */
  rankIn(reading: Reading, isFresh: boolean): Promise<number>;
}

/**
 * Asks for the paragraph where the selection starts, known by its neighbours: a bounded number of paragraphs however long
 * the document is. Nothing here expands or intersects a range, which would enter Word's list of what can be undone
 * (office-js #5715). `probable`: the reading that it will most probably be looked for in.
 */
export function askCaret(context: Word.RequestContext, probable: Reading | null): AskedCaret {
  const { body } = context.document;
  const selection = context.document.getSelection();
  const relation = selection.compareLocationWith(body.getRange("Whole"));
  const own = selection.paragraphs.getFirst();
  own.load("text");
  const before = chain(own, (one) => one.getPreviousOrNullObject());
  const after = chain(own, (one) => one.getNextOrNullObject());
  const speculative = probable && askPivots(context, probable);
  return {
    isOutside: () => relation.value === Word.LocationRelation.unrelated,
    async rankIn(reading, isFresh) {
      const around: Surroundings = { own: own.text, before: before.map(textOf), after: after.map(textOf) };
      const ranks = ranksAround(reading, around, isFresh);
      if (ranks.length === 0) throw new HostError("moved", "other words");
      if (ranks.length === 1) return ranks[0]!;
      let pivots = speculative?.(reading) ?? null;
      if (!pivots) {
        const asked = askPivots(context, reading);
        await context.sync();
        pivots = asked(reading);
      }
      if (!pivots) throw new HostError("moved", "other words");
      const place = own.getRange("Start");
      const earlier = new Set<string>([Word.LocationRelation.before, Word.LocationRelation.adjacentBefore]);
      const relations = pivots.map(({ item }) => place.compareLocationWith(item.getRange("Start")));
      await context.sync();
      const isBefore = relations.map(({ value }) => earlier.has(value));
      const next = isBefore.indexOf(true);
      // Those before the cursor stand before those behind it; else Word did not answer what was asked.
      if (next >= 0 && isBefore.slice(next).includes(false)) throw new HostError("ambiguous", "order");
      const [first, end] =
        next < 0 ? [pivots.at(-1)!.rank, Infinity] : [pivots[next - 1]?.rank ?? 0, pivots[next]!.rank];
      const left = ranks.filter((rank) => first <= rank && rank < end);
      if (left.length !== 1) throw new HostError("ambiguous", "like paragraphs");
      return left[0]!;
    },
  };
}

const textOf = (paragraph: Word.Paragraph): string | null => (paragraph.isNullObject ? null : paragraph.text);

/** The paragraphs on one side of another one, the nearest first; null objects beyond the end. */
function chain(from: Word.Paragraph, next: (one: Word.Paragraph) => Word.Paragraph): readonly Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  for (let one = from; found.length < neighbours;) {
    one = next(one);
    one.load("text");
    found.push(one);
  }
  return found;
}

interface Pivot {
  readonly rank: number;
  readonly item: Word.Paragraph;
}

/**
 * Asks for the pivots of a reading, each by its rank. After the next sync they tell the pivots of any reading that has the
 * same words there; null for one that has not.
 */
function askPivots({ document }: Word.RequestContext, of: Reading): (reading: Reading) => readonly Pivot[] | null {
  const asked = pivotsOf(of).map((rank) => ({ rank, paragraphs: loadSome(document, rank, 1) }));
  return (reading) => {
    const pivots = asked.flatMap(({ rank, paragraphs: { items } }) => items.map((item) => ({ rank, item })));
    const isSame =
      pivots.length === asked.length && pivots.every(({ rank, item }) => isAsRead(reading, rank, item.text));
    return isSame && pivots.length > 0 ? pivots : null;
  };
}

/** Asks whether the body has as many paragraphs as a reading; known after the next sync. */
function askCount({ document }: Word.RequestContext, { paragraphs }: Reading): () => boolean {
  const last = loadSome(document, paragraphs.length - 1, 2);
  return () => last.items.length === 1;
}

/** Loads some paragraphs of the body. The collection of `body` is one object: a second load would replace the first. */
function loadSome({ body }: Word.Document, first: number, count: number): Word.ParagraphCollection {
  const { paragraphs } = body.getRange("Whole");
  paragraphs.load({ text: true, $skip: first, $top: count });
  return paragraphs;
}

/** Calls `listener` when the selection moves; returns the way to stop. */
export function onSelectionChange(listener: () => void): () => void {
  const type = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(type, listener);
  return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
}

/** Whether the selection stands in a header, a note or a text box; false where Word does not say. */
export async function isSelectionOutside(): Promise<boolean> {
  try {
    return await runWatched(async (context) => {
      const relation = context.document.getSelection().compareLocationWith(context.document.body.getRange("Whole"));
      await context.sync();
      return relation.value === Word.LocationRelation.unrelated;
    });
  } catch {
    return false;
  }
}
