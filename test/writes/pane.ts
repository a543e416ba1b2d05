import { auditNamespace } from "../../src/audit";
import { createWordHost, createWordRecordStore, paneMemory } from "../../src/host/word";
import { forgetAllWritten } from "../../src/host/word/write/written";
import { recordNamespace } from "../../src/record";
import { createSession, type Session } from "../../src/session";
import { SimulatedWord } from "../word";
import { bootOffice, type OfficeWindow } from "../word/boot";
import type { WordKind } from "./wordKinds";

/** A session joined as the pane joins it, over the genuine Office.js and a simulated Word. */
export interface Pane {
  readonly word: SimulatedWord;
  readonly session: Session;
}

/** All that is dated is of this instant, so that two runs write the same. */
export const now = Date.UTC(2026, 10, 24, 12);

/** One library for each set of interfaces: it is loaded once, and shown one document after another. */
const libraries = new Map<string, OfficeWindow>();

/** Opens a dossier in a new page: nothing of an earlier one is known. `instant`: when a person works in it. */
export async function openPane(file: Uint8Array, { options, isTracked }: WordKind, instant = now): Promise<Pane> {
  const word = SimulatedWord.open(file, { ...options, now: () => new Date(now) });
  if (isTracked) word.world.changeTrackingMode = "TrackAll";
  const library = await libraryFor(word);
  const { Office, Word, OfficeExtension } = library;
  Object.assign(globalThis, { Office, Word, OfficeExtension });
  Object.defineProperty(globalThis, "sessionStorage", { value: memoryStorage(), configurable: true });
  return { word, session: joinSession(instant) };
}

/** Loads the page again: the document stays open, and what the page keeps beside its code. */
export function reloadPane({ word }: Pick<Pane, "word">): Pane {
  return { word, session: joinSession(now) };
}

function joinSession(instant: number): Session {
  // The module keeps the writes of the page before, which a new page does not know.
  forgetAllWritten();
  return createSession({
    host: createWordHost(),
    record: createWordRecordStore(recordNamespace),
    audit: createWordRecordStore(auditNamespace),
    memory: paneMemory,
    now: () => instant,
  });
}

async function libraryFor(word: SimulatedWord): Promise<OfficeWindow> {
  const api = word.options.api ?? "newest";
  const known = libraries.get(api);
  known?.show(word);
  const library = known ?? (await bootOffice(word));
  libraries.set(api, library);
  return library;
}

/** Closes the libraries: their timers would keep the process alive. */
export function closeLibraries(): void {
  for (const library of libraries.values()) library.close();
  libraries.clear();
}

/** Waits until the pane asks nothing of Word any more, what it does not wait for itself included. */
export async function untilQuiet({ word }: Pane): Promise<void> {
  const asked = (): number => word.requests.length + word.faults.counts.part;
  for (let [before, quiet] = [asked(), 0]; quiet < 3; quiet++) {
    await new Promise((done) => setTimeout(done, 0));
    if (asked() !== before) [before, quiet] = [asked(), 0];
  }
}

/** What a page keeps until it is closed (`sessionStorage`); node has none. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (rank) => [...kept.keys()][rank] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
