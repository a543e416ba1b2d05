import type { Fault } from "../word";
import { docx, p } from "../word/fixture";
import type { FaultRun } from "./FaultRun";
import type { Operation, Report } from "./Operation";
import { closeLibraries, type Pane } from "./pane";
import { runClean, runFault } from "./run";
import { wordKinds } from "./wordKinds";

// The matrix is worth what it notices: operations of the tests' own, with and without a fault in them.

const kind = wordKinds[0]!;
const words = ["Premier", "Second"];

/** Writes a paragraph at the end of the document, in a sync of its own. */
const add = (text: string): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.insertParagraph(text, "End");
    await context.sync();
  });

/** Takes away the paragraphs of these words, in one sync. */
const remove = (texts: readonly string[]): Promise<void> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    for (const paragraph of paragraphs.items) if (texts.includes(paragraph.text)) paragraph.delete();
    await context.sync();
  });

/** An operation that writes both paragraphs; `press` says how, and throws what Word throws. */
function writing(
  press: (pane: Pane) => Promise<void>,
  hasReceipt: (isDone: boolean) => boolean = (isDone) => isDone,
): Operation {
  return {
    name: "two paragraphs",
    dossier: () => docx(p("Un")),
    arrange(pane) {
      let report: Report = { status: "unclear", state: "idle" };
      const isDone = (): boolean => report.status === "done";
      return Promise.resolve({
        async press() {
          try {
            await press(pane);
            report = { status: "done" };
          } catch (error) {
            const { code } = error as OfficeExtension.Error;
            report = { status: "failed", code: code === "GeneralException" ? "failed" : "read-only", detail: code };
          }
        },
        report: () => report,
        receipt: { of: "after", exists: () => hasReceipt(isDone()), undo: () => remove(words) },
      });
    },
  };
}

async function lookAt(operation: Operation, fault: Fault): Promise<FaultRun> {
  return runFault(operation, kind, fault, await runClean(operation, kind));
}

const kindsOf = ({ problems }: FaultRun): readonly string[] => problems.map((one) => one.kind);

/** Writes one paragraph after the other. */
const careless = writing(async () => {
  for (const text of words) await add(text);
});

/** Takes away what it wrote when Word stops it. */
const careful = writing(async () => {
  try {
    for (const text of words) await add(text);
  } catch (error) {
    await remove(words);
    throw error;
  }
});

afterAll(closeLibraries);

test("a write that Word stops halfway, and that nobody takes back, is between", async () => {
  const run = await lookAt(careless, { point: "sync", rank: 2, mode: "refused-once" });
  expect([run.outcome, kindsOf(run)]).toEqual(["between", ["between"]]);
});

test("the same write is sound where it takes back what it wrote", async () => {
  for (const rank of [1, 2]) {
    for (const point of ["sync", "write"] as const) {
      const run = await lookAt(careful, { point, rank, mode: "refused-once", code: "NotAllowed" });
      expect([run.outcome, run.problems]).toEqual(["before", []]);
    }
  }
});

test("a button that writes twice what was written already is noticed, and a report that is not what happened", async () => {
  const run = await lookAt(careless, { point: "sync", rank: 2, mode: "answer-lost" });
  expect([run.outcome, kindsOf(run)]).toEqual(["after", ["report", "receipt", "again"]]);
});

test("a receipt that belongs to no change is noticed", async () => {
  const eager = writing(
    () => add(words[0]!),
    () => true,
  );
  const run = await lookAt(eager, { point: "write", rank: 1, mode: "refused-once" });
  expect([run.outcome, kindsOf(run)]).toEqual(["before", ["receipt"]]);
});

test("a write that stopped halfway is resolved both ways, and asked for in a page loaded again", async () => {
  const journalled: Operation = {
    ...careless,
    async arrange(pane) {
      const button = await careless.arrange(pane);
      let [isOpen, isResolved] = [false, false];
      Object.assign(pane.session, {
        unfinished: {
          ...pane.session.unfinished,
          get: () => ({ status: isOpen ? "found" : isResolved ? "resolved" : "none" }),
        },
        async resolveUnfinished(how: "finish" | "undo") {
          await (how === "undo" ? remove(words) : add(words[1]!));
          [isOpen, isResolved] = [false, true];
        },
      });
      return {
        ...button,
        async press() {
          await button.press();
          isOpen = button.report().status === "failed";
        },
        receipt: { ...button.receipt!, exists: () => pane.word.document.paragraphs.length === 3 },
      };
    },
  };
  const run = await lookAt(journalled, { point: "sync", rank: 2, mode: "dead" });
  expect([run.outcome, run.problems]).toEqual([
    "journal",
    [{ kind: "resolve", what: "unknown to a page loaded again" }],
  ]);
});
