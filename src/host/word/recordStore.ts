import type { RecordStore } from "..";
import { callOffice } from "./commonApi";
import { queued } from "./queue";

/**
 * A custom XML part, through the Common API, which every Word has (`Word.CustomXmlPart` came with WordApi 1.4). Parts
 * are found by their namespace alone, for Word keeps parts of its own (office-js #5910).
 */
export function createWordRecordStore(namespace: string): RecordStore {
  return {
    read: () => queued(async () => Promise.all((await partsOf(namespace)).map(xmlOf))),
    write: (text) => queued(() => replaceAll(namespace, text)),
    clear: () =>
      queued(async () => {
        for (const part of await partsOf(namespace)) await remove(part);
      }),
  };
}

async function replaceAll(namespace: string, text: string): Promise<void> {
  const old = await partsOf(namespace);
  const added = await callOffice<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(text, done),
  );
  let removed = 0;
  try {
    for (const part of old) {
      await remove(part);
      removed++;
    }
  } catch (error) {
    // What stays twice is told at the next reading; what is gone twice is lost.
    if (removed === 0) await remove(added).catch(() => undefined);
    throw error;
  }
}

/** None is an empty list, or nothing at all in some versions (office-js #6673). */
async function partsOf(namespace: string): Promise<readonly Office.CustomXmlPart[]> {
  const parts = await callOffice<Office.CustomXmlPart[] | undefined>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
  return parts ?? [];
}

function xmlOf(part: Office.CustomXmlPart): Promise<string> {
  return callOffice<string>((done) => part.getXmlAsync(done));
}

function remove(part: Office.CustomXmlPart): Promise<void> {
  return callOffice<void>((done) => part.deleteAsync(done));
}
