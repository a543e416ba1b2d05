import type { DocumentText } from "../document";
import { readDossier, type Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { HostError, type DocumentHost } from "../host";
import { failureOf } from "./failureOf";
import { followCaret } from "./followCaret";
import type { CaretState } from "./states";
import { createStore } from "./store";

/** Milliseconds from which a reading is too long to be made each time that the cursor moves. */
const longReading = 1000;

/** What finding the cursor works with. */
export interface CaretDeps {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly now: () => number;
  readonly delay: (milliseconds: number) => Promise<void>;
}

type AtCaret = Awaited<ReturnType<DocumentHost["readAtCaret"]>>;
type FoundCaret = Omit<Extract<CaretState, { status: "found" }>, "status">;

/** Where the cursor stands in the document as it is now, never as it was read earlier. `onRead` is called with each reading. */
export function createCaret({ host, edition, now, delay }: CaretDeps, onRead: (dossier: Dossier) => void) {
  const state = createStore<CaretState>({ status: "off" });
  let lastReading = 0;
  /** Number of the latest search for the cursor: a late answer of an earlier one is dropped. */
  let latest = 0;
  /** Whether the selection moved, while we were at work, after the reading that the place comes from. */
  let isMissed = false;

  const timed = async <T extends DocumentText | AtCaret>(read: () => Promise<T>): Promise<[T, Dossier]> => {
    const start = now();
    const asked = await read();
    const dossier = readDossier(["document" in asked ? asked.document : asked], edition);
    lastReading = now() - start;
    onRead(dossier);
    return [asked, dossier];
  };
  const readNow = async (): Promise<Dossier> => (await timed(host.read))[1];
  const readAtCaret = async (): Promise<FoundCaret> => {
    const [{ caret: paragraph }, dossier] = await timed(host.readAtCaret);
    return { dossier, paragraph };
  };

  /** The cursor's place is unknown, for Word's reason; a bug of ours is thrown again. */
  const fail = (error: unknown): void => {
    state.set(failureOf(error));
    if (!(error instanceof HostError)) throw error;
  };

  const locate = async (find: () => Promise<FoundCaret>) => {
    const mine = ++latest;
    state.set({ status: "looking" });
    try {
      const found = await find();
      if (mine === latest) state.set({ status: "found", ...found });
    } catch (error) {
      if (mine === latest) fail(error);
      else if (!(error instanceof HostError)) throw error;
    }
  };

  /** Where the cursor stands, by a fresh reading. */
  const look = (): Promise<void> => locate(readAtCaret);

  /** Drops the place, and any answer still awaited. */
  const forget = (status: "looking" | "moved"): void => {
    latest++;
    state.set({ status });
  };

  return {
    state,
    look,
    readNow,
    readAtCaret,

    /** Looks for the place again in a dossier that somebody has just read. */
    show: async (dossier: Dossier): Promise<void> => {
      isMissed = false;
      if (state.get().status !== "off") await locate(async () => ({ dossier, paragraph: await host.caret() }));
    },

    /** Shows the place that somebody has just read. */
    showAt: (found: FoundCaret): void => {
      if (state.get().status === "off") return;
      latest++;
      state.set({ status: "found", ...found });
    },

    /** A reading that tells the place begins. */
    beginReading: (): void => {
      isMissed = false;
    },

    /** Our work is over: a move that was left alone meanwhile is followed now. */
    catchUp: (): void => {
      if (!isMissed || state.get().status === "off") return;
      isMissed = false;
      void look();
    },

    /** Keeps `state` on the cursor, until it is stopped. Never moves the cursor, never writes. */
    follow: (isBusy: () => boolean): (() => void) => {
      void look();
      const stop = followCaret({
        host,
        delay,
        isBusy,
        onMissed: () => (isMissed = true),
        onMove: () => forget("looking"),
        find: () => (lastReading > longReading ? Promise.resolve(null) : readAtCaret()),
        onRest: (found) => (found ? state.set({ status: "found", ...found }) : forget("moved")),
        onFailure: fail,
      });
      return () => {
        stop();
        latest++;
        state.set({ status: "off" });
      };
    },
  };
}
