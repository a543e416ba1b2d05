import type { DocumentText } from "../../document";
import { readDocx, readFlatOpc, ReadError } from "../../ooxml";
import { HostError } from "..";
import { askCaret, caret } from "./caret";
import { queued } from "./queue";
import { readFile } from "./readFile";
import { nameReading, rememberReading } from "./readings";

/**
 * The whole document in one sync: the body is read once and parsed here, for pieces read apart disagree between
 * platforms (office-js #6751, #6350). Where `getOoxml` fails (office-js #6059), the file itself is read.
 */
export function readOpenDocument(): Promise<DocumentText> {
  return queued(async () => parse(await bodyOoxml((context) => context.document.body.getOoxml())));
}

/** The same with the paragraph where the selection starts; null outside the body. One sync. */
export async function readAtCaret(): Promise<{ readonly document: DocumentText; readonly caret: number | null }> {
  const both = await queued(async () => {
    const asked = await bodyOoxml((context) => {
      const ooxml = context.document.body.getOoxml();
      const rank = askCaret(context);
      return {
        get value() {
          return { xml: ooxml.value, rank: rank() };
        },
      };
    });
    return asked && { document: await parse(asked.xml), caret: asked.rank };
  });
  // The selection is outside the body, or Word cannot give this body: one after the other then.
  return both ?? { document: await readOpenDocument(), caret: await caret() };
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

/** What was asked of the body, after one sync; null where Word fails. */
async function bodyOoxml<T>(ask: (context: Word.RequestContext) => { readonly value: T }): Promise<T | null> {
  try {
    return await Word.run(async (context) => {
      const asked = ask(context);
      await context.sync();
      return asked.value;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
