import type { DocumentText } from "../../document";
import { readDocx, readFlatOpc, ReadError } from "../../ooxml";
import { HostError } from "..";
import { askCaret, caretIn } from "./caret";
import { queued } from "./queue";
import { readFile } from "./readFile";
import { lastReading, nameReading, rememberReading } from "./readings";
import { runWatched } from "./silence";

/**
 * The whole document in one sync: the body is read once and parsed here, for pieces read apart disagree between
 * platforms (office-js #6751, #6350). Where `getOoxml` fails (office-js #6059), the file itself is read.
 */
export function readOpenDocument(): Promise<DocumentText> {
  return queued(async () => parse(await bodyOoxml()));
}

/**
 * The same with the paragraph where the selection starts; null outside the body, and where nothing tells its place. One
 * sync, two or three where its neighbours stand elsewhere too.
 */
export async function readAtCaret(): Promise<AtCaret> {
  const both = await queued(() =>
    unlessWordFails(async (context) => {
      const ooxml = context.document.body.getOoxml();
      const asked = askCaret(context, lastReading());
      await context.sync();
      const document = await parse(ooxml.value);
      return { document, caret: asked.isOutside() ? null : await unlessUnknown(asked.rankIn(lastReading()!, true)) };
    }),
  );
  if (both) return both;
  // The selection is outside the body, or Word cannot give this body: one after the other then.
  const document = await readOpenDocument();
  return { document, caret: await unlessUnknown(caretIn(lastReading()!)) };
}

/** `DocumentHost.caret`. */
export async function caret(): Promise<number | null> {
  const reading = lastReading();
  return reading ? caretIn(reading) : (await readAtCaret()).caret;
}

interface AtCaret {
  readonly document: DocumentText;
  readonly caret: number | null;
}

/** What is read is worth having without the place of the cursor. */
async function unlessUnknown(rank: Promise<number | null>): Promise<number | null> {
  try {
    return await rank;
  } catch (error) {
    if (error instanceof HostError && (error.code === "moved" || error.code === "ambiguous")) return null;
    throw error;
  }
}

async function parse(xml: string | null): Promise<DocumentText> {
  const name = nameReading();
  try {
    const document = xml === null ? readDocx(await readFile(), 0, name) : readFlatOpc(xml, name);
    rememberReading(name, document);
    return document;
  } catch (error) {
    if (error instanceof ReadError) throw new HostError("unreadable", error.message);
    throw error;
  }
}

/** A job of Word's; null where Word fails. */
async function unlessWordFails<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T | null> {
  try {
    return await runWatched(job);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

async function bodyOoxml(): Promise<string | null> {
  return unlessWordFails(async (context) => {
    const asked = context.document.body.getOoxml();
    await context.sync();
    return asked.value;
  });
}
