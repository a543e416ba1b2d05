import type { Fault } from "../word";
import { newDisagreements } from "./disagreements";
import { faultInReport } from "./faultInReport";
import { lasting } from "./faultsFor";
import type { FaultRun, Outcome, Problem } from "./FaultRun";
import type { Button, Operation } from "./Operation";
import { openPane, reloadPane, untilQuiet, type Pane } from "./pane";
import { describeDifference, isSameDocument, takeSnapshot, type Snapshot } from "./snapshot";
import type { WordKind } from "./wordKinds";

/** An operation that nothing disturbs: what it changes, and how often it asks Word for something. */
export interface CleanRun {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What the receipt leads back to: the document before, or what this says of it. */
  readonly undone: Snapshot;
  readonly counts: Pane["word"]["faults"]["counts"];
}

/** Longest wait for a button, far above what any takes: what hangs is reported. */
const timeoutMs = 20_000;

/** Runs an operation undisturbed. Throws where it does not do what it is for, or where its receipt is of another state. */
export async function runClean(operation: Operation, kind: WordKind): Promise<CleanRun> {
  const { pane, button } = await arrange(operation, kind);
  const { word } = pane;
  const fail = (what: string): never => {
    throw new Error(`« ${operation.name} » in ${kind.name}, undisturbed: ${what}`);
  };
  const before = takeSnapshot(word);
  const file = word.save();
  word.faults.reset();
  await press(pane, button.press);
  const { counts } = word.faults;
  const after = takeSnapshot(word);
  const report = button.report();
  if (report.status !== "done") fail(`reported as ${JSON.stringify(report)}`);
  if (isSameDocument(before, after)) fail("changes nothing");
  const { receipt } = button;
  // What an undo goes back to disagrees as it did: its change has its own run.
  const disagreements = receipt?.of === "before" ? [] : newDisagreements(file, word.save());
  if (disagreements.length > 0) fail(disagreements.join("; "));
  if (receipt && receipt.exists() !== (receipt.of === "after")) fail("the receipt is of another state");
  let undone = before;
  if (receipt?.of === "after") {
    await press(pane, receipt.undo);
    undone = takeSnapshot(word);
  }
  const hurts = hurtsOf(word);
  if (hurts.length > 0) fail(hurts.join("; "));
  return { before, after, undone, counts };
}

/** Runs an operation from the start with a fault, and looks at all that it leaves. */
export async function runFault(operation: Operation, kind: WordKind, fault: Fault, clean: CleanRun): Promise<FaultRun> {
  const problems: Problem[] = [];
  const note: Note = (problem, what) => {
    if (!problems.some((known) => known.kind === problem && known.what === what))
      problems.push({ kind: problem, what });
  };
  const disturbed = await disturb(operation, kind, fault, clean, note);
  const { pane, button } = disturbed;
  const left = takeSnapshot(pane.word);
  const outcome = outcomeOf(pane, left, clean);
  const report = button.report();
  const wrong = faultInReport(report, fault, outcome);
  if (wrong !== null) note("report", wrong);
  pane.word.faults.heal();
  const look = examine(disturbed, clean, note);
  switch (outcome) {
    case "before":
      look.receipt("before");
      await look.pressAgain();
      break;
    case "after":
      look.receipt("after");
      // What is reported as failed is asked for again, though it is there.
      if (report.status === "failed") await look.pressAgain();
      else await look.undo();
      break;
    case "between":
      note("between", `${describeDifference(left, clean.before)}, against before`);
      for (const one of newDisagreements(disturbed.file, pane.word.save())) note("disagreement", one);
      break;
    case "journal": {
      if (!lasting.has(fault.mode)) note("between", "left to be resolved after a fault that passed");
      if (await look.resolve("undo", "before")) await look.pressAgain();
      const second = await disturb(operation, kind, fault, clean, note);
      second.pane.word.faults.heal();
      const lookAgain = examine(second, clean, note);
      if (await lookAgain.resolve("finish", "after")) await lookAgain.undo();
      await resolveInNewPage(await disturb(operation, kind, fault, clean, note), clean, note);
      break;
    }
  }
  for (const hurt of hurtsOf(pane.word)) note("bug", hurt);
  return { operation: operation.name, word: kind.name, fault, outcome, problems };
}

/**
 * A page loaded again learns at its first reading of the write that stopped halfway; where nothing or all of it stands,
 * which the first page could not see while Word was dead, nothing is asked.
 */
async function resolveInNewPage({ pane, button }: Arranged, clean: CleanRun, note: Note): Promise<void> {
  pane.word.faults.heal();
  const reloaded = reloadPane(pane);
  await press(reloaded, () => reloaded.session.runCheck(), note);
  if (reloaded.session.unfinished.get().status !== "found") {
    const now = takeSnapshot(reloaded.word);
    const isWhole = isSameDocument(now, clean.before) || isSameDocument(now, clean.after);
    return isWhole ? undefined : note("resolve", "unknown to a page loaded again");
  }
  // Receipts go with their page.
  await examine({ pane: reloaded, button: { press: button.press, report: button.report } }, clean, note).resolve(
    "finish",
    "after",
  );
}

type Note = (kind: Problem["kind"], what: string) => void;

interface Arranged {
  readonly pane: Pane;
  readonly button: Button;
}

async function arrange(operation: Operation, kind: WordKind): Promise<Arranged> {
  // Some files are written by the pane itself: before the one that is looked at is opened.
  const file = await operation.dossier();
  const pane = await openPane(file, kind);
  const button = await operation.arrange(pane);
  await untilQuiet(pane);
  const { status } = pane.session.unfinished.get();
  if (status !== "none") throw new Error(`« ${operation.name} » begins with a write of another run: ${status}`);
  return { pane, button };
}

/** Presses the button with the fault to come. Throws where the run is not the one that was counted. */
async function disturb(
  operation: Operation,
  kind: WordKind,
  fault: Fault,
  clean: CleanRun,
  note: Note,
): Promise<Arranged & { readonly file: Uint8Array }> {
  const arranged = await arrange(operation, kind);
  const { word } = arranged.pane;
  const begun = takeSnapshot(word);
  if (!isSameDocument(begun, clean.before))
    throw new Error(`« ${operation.name} » does not begin twice alike: ${describeDifference(begun, clean.before)}`);
  const file = word.save();
  word.faults.reset(fault);
  await press(arranged.pane, arranged.button.press, note);
  if (!word.faults.hasHappened) throw new Error(`« ${operation.name} » did not meet its fault`);
  return { ...arranged, file };
}

function outcomeOf({ session }: Pane, left: Snapshot, { before, after }: CleanRun): Outcome {
  if (session.unfinished.get().status === "found") return "journal";
  if (isSameDocument(left, before)) return "before";
  return isSameDocument(left, after) ? "after" : "between";
}

/** The questions that are asked of a healed pane; each wrong answer is noted. */
function examine({ pane, button }: Arranged, clean: CleanRun, note: Note) {
  const { receipt } = button;
  const isDocument = (state: "before" | "after", kind: Problem["kind"], when: string): boolean => {
    const now = takeSnapshot(pane.word);
    const isIt = isSameDocument(now, clean[state]);
    if (!isIt) note(kind, `${when}: ${describeDifference(now, clean[state])}, against ${state}`);
    return isIt;
  };
  const look = {
    /** A receipt is there exactly in the state that it belongs to. */
    receipt(state: "before" | "after"): void {
      if (receipt && receipt.exists() !== (receipt.of === state))
        note("receipt", `${receipt.exists() ? "a receipt" : "no receipt"} of a document as ${state}`);
    },
    /** The receipt of a change leads back. */
    async undo(): Promise<void> {
      if (receipt?.of !== "after" || !receipt.exists()) return;
      await press(pane, receipt.undo, note);
      // What an undo leaves undisturbed is told once, of the undisturbed run.
      if (isSameDocument(takeSnapshot(pane.word), clean.undone)) return;
      isDocument("before", "undo", `undone, ${JSON.stringify(button.report())}`);
    },
    /** The same button leads to the document after, whether it is there already or not. */
    async pressAgain(): Promise<void> {
      await press(pane, button.press, note);
      if (!isDocument("after", "again", `pressed again, ${JSON.stringify(button.report())}`)) return;
      look.receipt("after");
      await look.undo();
    },
    async resolve(how: "finish" | "undo", state: "before" | "after"): Promise<boolean> {
      await press(pane, () => pane.session.resolveUnfinished(how), note);
      const now = pane.session.unfinished.get();
      if (now.status !== "resolved") note("resolve", `${how}: ${JSON.stringify(now)}`);
      const isIt = isDocument(state, "resolve", how);
      if (isIt) look.receipt(state);
      return isIt && now.status === "resolved";
    },
  };
  return look;
}

/** Presses, and waits until nothing goes on. Without `note` what is thrown goes to the caller. */
async function press(pane: Pane, button: () => Promise<unknown>, note?: Note): Promise<void> {
  let stop: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    stop = setTimeout(() => reject(new Error("the button never came back")), timeoutMs);
  });
  try {
    await Promise.race([button(), late]);
  } catch (error) {
    if (!note) throw error;
    note("bug", String(error));
  } finally {
    clearTimeout(stop);
  }
  await untilQuiet(pane);
}

/** What the add-in did that hurts the real Word, or that the simulated one does not know. */
function hurtsOf({ violations, unimplemented }: Pane["word"]): readonly string[] {
  // Where the author tracks changes, words put in place of others are a revision of theirs to see.
  return [...new Set([...violations.filter((one) => !one.includes("tracked")), ...unimplemented])];
}
