import type { DocumentText } from "../document";
import { readDossier, type Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { HostError, type DocumentHost } from "../host";
import { exclusively } from "./exclusively";
import { followCaret } from "./followCaret";
import { outlineOf } from "./outlineOf";
import type { CaretState, ReadingState } from "./states";
import { createStore } from "./store";
import type { CriterionOutline } from "./types";

/** Milliseconds from which a reading is too long to be made each time that the cursor moves. */
const longReading = 1000;

/** What the outline of the document works with. */
export interface OutlineDeps {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly now: () => number;
  readonly delay: (milliseconds: number) => Promise<void>;
}

type AtCaret = Awaited<ReturnType<DocumentHost["readAtCaret"]>>;
type FoundCaret = Omit<Extract<CaretState, { status: "found" }>, "status">;

/** What the view « Insérer » shows of the document: the criteria that stand, and where the cursor is. */
export function createOutline({ host, edition, now, delay }: OutlineDeps) {
  const outline = createStore<readonly CriterionOutline[]>(outlineOf(null, edition));
  const reading = createStore<ReadingState>({ status: "unread" });
  const caret = createStore<CaretState>({ status: "off" });
  let lastReading = 0;
  /** Rank of the latest search of the cursor: a late answer of an earlier one is dropped. */
  let latest = 0;

  const keep = (dossier: Dossier): void => {
    outline.set(outlineOf(dossier, edition));
    reading.set({ status: "read" });
  };

  const timed = async <T extends DocumentText | AtCaret>(read: () => Promise<T>): Promise<[T, Dossier]> => {
    const start = now();
    const asked = await read();
    const dossier = readDossier(["document" in asked ? asked.document : asked], edition);
    lastReading = now() - start;
    keep(dossier);
    return [asked, dossier];
  };
  const readNow = async (): Promise<Dossier> => (await timed(host.read))[1];
  const readAtCaret = async (): Promise<FoundCaret> => {
    const [{ caret: paragraph }, dossier] = await timed(host.readAtCaret);
    return { dossier, paragraph };
  };

  /** The cursor's place is unknown, for Word's reason; a bug of ours is thrown again. */
  const fail = (error: unknown): void => {
    const isExpected = error instanceof HostError;
    const [code, detail] = isExpected ? [error.code, error.detail] : (["failed", String(error)] as const);
    caret.set({ status: "failed", code, detail });
    if (!isExpected) throw error;
  };

  const locate = async (find: () => Promise<FoundCaret>) => {
    const mine = ++latest;
    caret.set({ status: "looking" });
    try {
      const found = await find();
      if (mine === latest) caret.set({ status: "found", ...found });
    } catch (error) {
      if (mine === latest) fail(error);
      else if (!(error instanceof HostError)) throw error;
    }
  };

  /** Where the cursor stands, by a fresh reading. */
  const look = (): Promise<void> => locate(readAtCaret);

  /** The place known before holds no more; nor does an answer still awaited. */
  const forget = (status: "looking" | "moved"): void => {
    latest++;
    caret.set({ status });
  };

  return {
    outline,
    reading,
    caret,
    look,
    readNow,
    readAtCaret,

    /** Shows what somebody has just read; the place of the cursor is looked for again in it. */
    show: async (dossier: Dossier): Promise<void> => {
      keep(dossier);
      if (caret.get().status !== "off") await locate(async () => ({ dossier, paragraph: await host.caret() }));
    },

    /** Reads the document unless a reading is at work. */
    read: (): Promise<void> =>
      exclusively(reading, "reading", async () => {
        reading.set({ status: "reading" });
        await readNow();
      }),

    /** Keeps `caret` on the cursor, until it is stopped. Never moves the cursor, never writes. */
    follow: (isBusy: () => boolean): (() => void) => {
      void look();
      const stop = followCaret({
        host,
        delay,
        isBusy,
        onMove: () => forget("looking"),
        onRest: (paragraph) => {
          if (lastReading > longReading) forget("moved");
          else void locate(async () => ({ dossier: await readNow(), paragraph }));
        },
        onFailure: fail,
      });
      return () => {
        stop();
        latest++;
        caret.set({ status: "off" });
      };
    },
  };
}
