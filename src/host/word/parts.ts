import { HostError } from "..";
import { callOffice } from "./commonApi";

/** One custom XML part of ours. */
export interface KeptPart {
  readonly text: string;
  remove(): Promise<void>;
}

/**
 * Custom XML parts of a namespace, through the Common API, which every Word has (`Word.CustomXmlPart` came with
 * WordApi 1.4); found by their namespace alone, for Word keeps parts of its own (office-js #5910).
 */
export async function readParts(namespace: string): Promise<readonly KeptPart[]> {
  const parts = await callOffice<Office.CustomXmlPart[] | undefined>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
  // None is an empty list, or nothing at all in some versions (office-js #6673).
  return Promise.all(
    (parts ?? []).map(async (part) => ({
      text: await callOffice<string>((done) => part.getXmlAsync(done)),
      remove: () => callOffice<void>((done) => part.deleteAsync(done)),
    })),
  );
}

/**
 * Makes these texts the only ones of a namespace: what lacks is added before the first of the others goes. It looks at
 * what is there, so that doing it again after a lost answer adds nothing twice. `known`: those that may stand; a text that
 * is none of them is somebody's, and is not taken away. Throws HostError, `changed` for such a text.
 */
export async function bringParts(namespace: string, texts: readonly string[], known: readonly string[]): Promise<void> {
  const lacking = [...texts];
  const extra = (await readParts(namespace)).filter(({ text }) => {
    const rank = lacking.findIndex((one) => isSameXml(one, text));
    if (rank >= 0) lacking.splice(rank, 1);
    return rank < 0;
  });
  if (extra.some(({ text }) => !known.some((one) => isSameXml(one, text)))) throw new HostError("changed", namespace);
  for (const text of lacking)
    await callOffice<Office.CustomXmlPart>((done) => Office.context.document.customXmlParts.addAsync(text, done));
  for (const part of extra) await part.remove();
}

/** Whether these texts are the only ones of a namespace. Throws HostError. */
export async function hasParts(namespace: string, texts: readonly string[]): Promise<boolean> {
  const there = (await readParts(namespace)).map(({ text }) => text);
  return there.length === texts.length && texts.every((text) => there.some((one) => isSameXml(one, text)));
}

/** Whether two texts of a part say the same: Word may give one back with a declaration before it. */
export function isSameXml(one: string, other: string): boolean {
  const bare = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "").trim();
  return bare(one) === bare(other);
}
