import { CommonFailure, HostFailure } from "./errors";

/** What can be made to fail: a change of the document, a request of the add-in, a call about custom XML parts, one about the file. */
export type FaultPoint = "write" | "sync" | "part" | "file";

/**
 * How it fails. `refused-once`: the one of that rank; `refused-from-then-on`: all the later ones too; `answer-lost`: it is
 * done, and the library receives an error; `dead`: nothing is done any more and every request fails, reads included;
 * `silent`: it is not done until `answerLate`, and never answered before; `silent-but-done`: it is done, and not answered
 * until then (observed: office-js #6514, #6523, #719).
 */
export type FaultMode = "refused-once" | "refused-from-then-on" | "answer-lost" | "dead" | "silent" | "silent-but-done";

/** The code of a refusal, as `OfficeExtension.Error.code` gives it. */
export type RefusalCode = "GeneralException" | "NotAllowed" | "AccessDenied";

/** One failure to come. A write has no answer of its own that could be lost: its request has. */
export type Fault = {
  /** Which one fails, from 1, counted since the last reset. */
  readonly rank: number;
  /** The code of a refusal; GeneralException when left out, and for an answer lost or a dead Word. */
  readonly code?: RefusalCode;
} & (
  | { readonly point: "write"; readonly mode: "refused-once" | "refused-from-then-on" | "dead" }
  | { readonly point: "sync" | "part" | "file"; readonly mode: FaultMode }
);

// documented: HTTP status and Common API number that go with each code (OSF.DDA.ErrorCodeManager).
const refusals: Readonly<Record<RefusalCode, { readonly status: number; readonly number: number }>> = {
  GeneralException: { status: 500, number: 5001 },
  NotAllowed: { status: 403, number: 5002 },
  AccessDenied: { status: 401, number: 7000 },
};

/** Thrown in place of an answer that does not come: `late` resolves once it does. */
export class Unanswered<T = unknown> extends Error {
  constructor(readonly late: Promise<T>) {
    super("Word is silent");
  }
}

/** What comes of a request that Word does not answer: its answer, should it come late. */
export async function evenLate<T>(request: () => T | Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Unanswered) return (error as Unanswered<T>).late;
    throw error;
  }
}

/** Counts what an add-in asks of the simulated Word, and makes one of it fail. Without a fault it only counts. */
export class Faults {
  private fault: Fault | null = null;
  private isDead = false;
  private isReached = false;
  /** The answers that Word still owes. */
  private owed: (() => void)[] = [];
  private counted: Record<FaultPoint, number> = { write: 0, sync: 0, part: 0, file: 0 };

  /** How many of each since the last reset. */
  get counts(): Readonly<Record<FaultPoint, number>> {
    return { ...this.counted };
  }

  /** Whether the fault has happened. */
  get hasHappened(): boolean {
    return this.isReached;
  }

  /** Counts from zero again, with this fault to come, or none. */
  reset(fault: Fault | null = null): void {
    this.heal();
    this.fault = fault;
    this.owed = [];
    this.isReached = false;
    this.counted = { write: 0, sync: 0, part: 0, file: 0 };
  }

  /** Word works again, on the document as it now is. */
  heal(): void {
    this.fault = null;
    this.isDead = false;
  }

  /** Word answers at last what it was asked while it was silent, in that order. */
  answerLate(): void {
    for (const answer of this.owed.splice(0)) answer();
  }

  /** Called before each request of either transport. Throws when Word is dead. */
  checkAlive(): void {
    if (this.isDead) throw lost();
  }

  /** Called before each change of the document: throws instead of letting it be made. */
  write(): void {
    if (this.isDue("write")) this.refuse();
  }

  /** Runs a request that does something. */
  sync<T>(run: () => T): T {
    return this.answer("sync", run);
  }

  /** Runs a call about custom XML parts; `isChange`: one that a document without writes refuses too. */
  part<T>(isChange: boolean, run: () => T): T {
    try {
      if (isChange && this.isReached && this.refusesAll("write")) this.refuse();
      return this.answer("part", run);
    } catch (error) {
      if (error instanceof HostFailure) throw new CommonFailure(refusals[this.code].number);
      throw error;
    }
  }

  /** Runs a call about the document's file. */
  file<T>(run: () => T): T {
    return this.answer("file", run);
  }

  private answer<T>(point: "sync" | "part" | "file", run: () => T): T {
    const isDue = this.isDue(point);
    if (!isDue) return run();
    const isDone = this.fault?.mode === "silent-but-done";
    if (isDone || this.fault?.mode === "silent") {
      const now = isDone ? run() : null;
      throw new Unanswered(this.later(() => (isDone ? (now as T) : run())));
    }
    if (this.fault?.mode !== "answer-lost") this.refuse();
    run();
    throw lost();
  }

  private later<T>(run: () => T): Promise<T> {
    const late = new Promise<T>((resolve, reject) =>
      this.owed.push(() => {
        try {
          resolve(run());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }),
    );
    // Nobody may be waiting for it any more.
    late.catch(() => undefined);
    return late;
  }

  private isDue(point: FaultPoint): boolean {
    const rank = ++this.counted[point];
    if (this.fault?.point !== point) return false;
    const isDue = this.fault.mode === "refused-from-then-on" ? rank >= this.fault.rank : rank === this.fault.rank;
    if (isDue) this.isReached = true;
    return isDue;
  }

  private refusesAll(point: FaultPoint): boolean {
    return this.fault?.point === point && this.fault.mode === "refused-from-then-on";
  }

  private get code(): RefusalCode {
    return this.fault?.code ?? "GeneralException";
  }

  private refuse(): never {
    if (this.fault?.mode === "dead") {
      this.isDead = true;
      throw lost();
    }
    throw new HostFailure(this.code, this.code, refusals[this.code].status);
  }
}

/** Assumed: a request that is never answered comes to the library as an internal error (its GeneralException). */
function lost(): CommonFailure {
  return new CommonFailure(5001);
}
