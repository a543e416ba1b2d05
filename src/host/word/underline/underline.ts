import { HostError, type Flag, type FlagResult, type HostErrorCode } from "../..";
import { toHostError } from "../hostError";
import { createLocator, findAnchor } from "../locate";
import { askParagraphs } from "../paragraphs";
import { queued } from "../queue";
import { keepForSession, keptForSession } from "../sessionMemory";
import { runWatched } from "../silence";
import { askRemoval, askUnderlines } from "./annotations";
import { mergeSpans, findSpan, type UnderlineSpan } from "./spans";

/** Lines of one sync: Word for Mac takes several times as long (office-js #4973), and each sync must end before the watch. */
const perSync = 10;

/** Codes of a Word that underlines nothing: GeneralException without a subscription (office-js #5179). */
const refusals: readonly HostErrorCode[] = ["failed", "unsupported", "read-only", "not-on-web"];

/** A paragraph with words to underline, and the flags that they stand for. */
interface Line {
  readonly paragraph: Word.Paragraph;
  readonly spans: readonly UnderlineSpan[];
  readonly count: number;
}

/** `DocumentHost.underline`: removes what an earlier call underlined, of this page or the one before it, then underlines. */
export function underline(
  show: readonly Flag[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<FlagResult> {
  return queued(() =>
    runWatched(async (context) => {
      const before = keptIds();
      const left = await removeUnderlines(context, before);
      keepIds(left);
      const result = { added: 0, kept: 0, removed: before.length - left.length, settled: 0, left: left.length };
      if (show.length === 0) return { ...result, skipped: [] };
      const { lines, skipped } = await findLines(context, show);
      let [added, ids] = [0, left];
      for (let first = 0; first < lines.length; first += perSync) {
        const some = lines.slice(first, first + perSync);
        ids = [...ids, ...(await underlineLines(context, some, first === 0))];
        keepIds(ids);
        added += some.reduce((sum, { count }) => sum + count, 0);
        onProgress(added + skipped.length, show.length);
      }
      return { ...result, added, skipped };
    }),
  );
}

/** Removes underlines and returns the ids of those that Word keeps. One that it does not know is gone. */
async function removeUnderlines(context: Word.RequestContext, ids: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (let first = 0; first < ids.length; first += perSync) {
    const some = ids.slice(first, first + perSync);
    if ((await trySync(context, () => some.forEach((id) => askRemoval(context, id)))) === null) continue;
    // One of them stopped the others.
    for (const id of some) {
      const failure = await trySync(context, () => askRemoval(context, id));
      if (failure !== null && failure.code !== "moved") left.push(id);
    }
  }
  return left;
}

/** Runs what is asked in one sync. Returns why Word refused it, null where it did not; a Word that is silent throws. */
async function trySync(context: Word.RequestContext, ask: () => void): Promise<HostError | null> {
  try {
    ask();
    await context.sync();
    return null;
  } catch (error) {
    const known = toHostError(error);
    // Where Word does not answer, another try is another wait.
    if (!(known instanceof HostError) || known.code === "silent") throw error;
    return known;
  }
}

/** Finds the lines where the words of flags are now; skipped are the flags whose words have moved. */
async function findLines(context: Word.RequestContext, show: readonly Flag[]) {
  const asked = askParagraphs(context);
  await context.sync();
  const { items } = asked();
  const locator = createLocator(items.map(({ text }) => text));
  const skipped: Flag[] = [];
  const found = new Map<Word.Paragraph, UnderlineSpan[]>();
  for (const flag of show) {
    const paragraph = items[findAnchor(locator, flag.at) ?? -1];
    const span = paragraph && findSpan(paragraph.text, flag.at.anchor);
    if (span) found.set(paragraph, [...(found.get(paragraph) ?? []), span]);
    else skipped.push(flag);
  }
  const lines = [...found].map(([paragraph, spans]): Line => {
    return { paragraph, spans: mergeSpans(spans), count: spans.length };
  });
  return { lines, skipped };
}

/** Underlines lines in one sync and returns their ids. A Word that refuses the first sync underlines nothing here. */
async function underlineLines(
  context: Word.RequestContext,
  lines: readonly Line[],
  isFirst: boolean,
): Promise<readonly string[]> {
  const asked: (() => readonly string[])[] = [];
  const failure = await trySync(context, () => {
    for (const { paragraph, spans } of lines) asked.push(askUnderlines(paragraph, spans));
  });
  if (failure === null) return asked.flatMap((ids) => ids());
  throw isFirst && refusals.includes(failure.code) ? new HostError("no-underlines", failure.detail) : failure;
}

let known: readonly string[] | null = null;

/** Word's ids of what is underlined: of this page, or of the one before it. */
function keptIds(): readonly string[] {
  return (known ??= (keptForSession("underlines") as readonly string[] | null) ?? []);
}

function keepIds(ids: readonly string[]): void {
  known = ids;
  keepForSession("underlines", ids.length === 0 ? null : ids);
}
