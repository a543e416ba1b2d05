import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { auditNamespace } from "../../../src/audit";
import { cellParagraphs } from "../../../src/document";
import { readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { HostError } from "../../../src/host";
import { createWordHost, createWordRecordStore } from "../../../src/host/word";
import { readCustomXml, readDocx } from "../../../src/ooxml";
import { readRecord, recordNamespace, type EvidenceRegister } from "../../../src/record";
import { createSession, type EvidenceFields, type EvidenceSession } from "../../../src/session";
import { SimulatedWord } from "../../word";
import { bootOffice } from "../../word/boot";

/** A dossier that cites its evidence and has no list of it. */
export const cited = readFileSync(resolve("test/dossiers/d05-passage-libreoffice/dossier.docx"));

/** A dossier with a list that the school wrote. */
export const listed = readFileSync(resolve("test/dossiers/d01-dossier-complet/dossier.docx"));

export const readBack = (file: Uint8Array): { readonly dossier: Dossier; readonly register: EvidenceRegister } => ({
  dossier: readDossier([readDocx(file)], currentEdition),
  register: readRecord(readCustomXml(file, recordNamespace)).evidence,
});

/** Paragraphs of the filled answers of actions. */
export function answersOf(file: Uint8Array): readonly number[] {
  return readBack(file)
    .dossier.criteria.flatMap(({ actions }) => actions)
    .flatMap(({ tables }) => tables.flatMap(({ answers }) => answers))
    .filter(({ state }) => state === "filled")
    .flatMap(({ cell }) => cellParagraphs(cell).at(-1)?.index ?? []);
}

export const fields = (title: string): EvidenceFields => ({
  title,
  type: "Procès-verbal",
  date: "12/03/2024",
  proves: "",
  file: "",
  page: "",
});

/**
 * A session over the genuine Office.js and a simulated Word. `refuses`: the record is not kept any more; `isUnread`: it is
 * not given any more; `readings`: those left.
 */
export async function openSession(file: Uint8Array) {
  const word = SimulatedWord.open(file, {});
  const office = await bootOffice(word, true);
  const store = createWordRecordStore(recordNamespace);
  const switches = { refuses: false, isUnread: false, readings: Infinity };
  const host = createWordHost();
  const session = createSession({
    host: {
      ...host,
      read: () => (switches.readings-- > 0 ? host.read() : Promise.reject(new HostError("busy"))),
      write: (edits, options) =>
        switches.refuses && options?.part
          ? Promise.reject(new HostError("read-only", "5002"))
          : host.write(edits, options),
      undo: (receipt, options) =>
        switches.refuses ? Promise.reject(new HostError("read-only", "5002")) : host.undo(receipt, options),
      readAtCaret: () => (switches.readings-- > 0 ? host.readAtCaret() : Promise.reject(new HostError("busy"))),
    },
    audit: createWordRecordStore(auditNamespace),
    record: {
      ...store,
      read: () => (switches.isUnread ? Promise.reject(new HostError("busy")) : store.read()),
      write: (text) => (switches.refuses ? Promise.reject(new HostError("read-only", "5002")) : store.write(text)),
    },
  });
  return { word, session, evidence: session.evidence, switches, close: () => office.close() };
}

/** The key of the piece of that title. */
export function keyOf({ state }: Pick<EvidenceSession, "state">, wanted: string): string {
  const known = state.get();
  if (known.status !== "read") throw new Error(known.status);
  return known.view.entries.find(({ item: { title } }) => title === wanted)!.key;
}

/** The paragraphs of a document, as it would be saved now. */
export const textsOf = (word: SimulatedWord): readonly string[] =>
  readDocx(word.save()).paragraphs.map(({ text }) => text);

/** The rank of the first paragraph of these words. */
export const rankOf = (word: SimulatedWord, words: RegExp): number =>
  textsOf(word).findIndex((text) => words.test(text));

/** Waits until it is so, at most a second. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await new Promise((done) => setTimeout(done, 5));
  expect(isSo()).toBe(true);
}
