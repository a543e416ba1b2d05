import { instantIn, isSameContent, mergeAudits, type AuditRecord, type Instant } from "../../audit";

/** Enters something in a record, at an instant; the same record: nothing new was entered. */
export type Entering = (record: AuditRecord, at: Instant) => AuditRecord;

/** What was entered here and is not in the document yet. */
export interface Unsaved {
  isEmpty(): boolean;
  add(entering: Entering): void;
  /**
   * The record shown here with what the document holds. What is not saved yet is entered again, after everything that the
   * document holds: it was entered here and now, whatever the clock of who wrote the document.
   */
  readonly join: (there: AuditRecord, mine: AuditRecord) => AuditRecord;
  /** A write of all of it begins. */
  begin(): void;
  /** The write that began last has ended well. */
  end(): void;
  /** Forgets all of it: it is kept otherwise. */
  clear(): void;
}

/** Nothing unsaved; `now`: the clock. */
export function createUnsaved(now: () => number): Unsaved {
  const entered: Entering[] = [];
  /** Those that the write at work holds: the first ones. */
  let written = 0;
  return {
    isEmpty: () => entered.length === 0,
    add: (entering) => void entered.push(entering),
    join(there, mine) {
      const merged = mergeAudits(there, mine).record;
      // Nobody else wrote: nothing is to be entered again.
      if (isSameContent(merged, mine)) return mine;
      return entered.reduce((record, entering) => entering(record, instantIn(record, now())), merged);
    },
    begin: () => void (written = entered.length),
    end: () => void entered.splice(0, written),
    clear: () => void (entered.length = written = 0),
  };
}
