import type { DocumentText } from "../../document";
import { readDocx, readFlatOpc, ReadError } from "../../ooxml";
import { HostError } from "..";
import { queued } from "./queue";
import { readFile } from "./readFile";

/**
 * The whole document in one sync: the body is read once and parsed here, for pieces read apart disagree between
 * platforms (office-js #6751, #6350). Where `getOoxml` fails (office-js #6059), the file itself is read.
 */
export function readDocument(): Promise<DocumentText> {
  return queued(async () => {
    const xml = await bodyOoxml();
    try {
      return xml === null ? readDocx(await readFile()) : readFlatOpc(xml);
    } catch (error) {
      if (error instanceof ReadError) throw new HostError("unreadable", error.message);
      throw error;
    }
  });
}

async function bodyOoxml(): Promise<string | null> {
  try {
    return await Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
