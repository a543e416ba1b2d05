import { CommonFailure, HostFailure } from "./errors";

/** What can be made to fail: a change of the document, a request of the add-in, a call about custom XML parts. */
export type FaultPoint = "write" | "sync" | "part";

/**
 * How it fails. `refused-once`: the one of that rank; `refused-from-then-on`: all the later ones too; `answer-lost`: it is
 * done, and the library receives an error; `dead`: nothing is done any more and every request fails, reads included.
 */
export type FaultMode = "refused-once" | "refused-from-then-on" | "answer-lost" | "dead";

/** The code of a refusal, as `OfficeExtension.Error.code` gives it. */
export type RefusalCode = "GeneralException" | "NotAllowed" | "AccessDenied";

/** One failure to come. A write has no answer of its own that could be lost: its request has. */
export type Fault = {
  /** Which one fails, from 1, counted since the last reset. */
  readonly rank: number;
  /** The code of a refusal; GeneralException when left out, and for an answer lost or a dead Word. */
  readonly code?: RefusalCode;
} & (
  | { readonly point: "write"; readonly mode: Exclude<FaultMode, "answer-lost"> }
  | { readonly point: "sync" | "part"; readonly mode: FaultMode }
);

// documented: HTTP status and Common API number that go with each code (OSF.DDA.ErrorCodeManager).
const refusals: Readonly<Record<RefusalCode, { readonly status: number; readonly number: number }>> = {
  GeneralException: { status: 500, number: 5001 },
  NotAllowed: { status: 403, number: 5002 },
  AccessDenied: { status: 401, number: 7000 },
};

/** Counts what an add-in asks of the simulated Word, and makes one of it fail. Without a fault it only counts. */
export class Faults {
  private fault: Fault | null = null;
  private isDead = false;
  private isReached = false;
  private counted: Record<FaultPoint, number> = { write: 0, sync: 0, part: 0 };

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
    this.isReached = false;
    this.counted = { write: 0, sync: 0, part: 0 };
  }

  /** Word works again, on the document as it now is. */
  heal(): void {
    this.fault = null;
    this.isDead = false;
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

  private answer<T>(point: "sync" | "part", run: () => T): T {
    const isDue = this.isDue(point);
    if (!isDue) return run();
    if (this.fault?.mode !== "answer-lost") this.refuse();
    run();
    throw lost();
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
