import type { Session } from "../../src/session";
import { beginAudit, scoreCriterion } from "./audit";
import { blank, cited, withFaults } from "./dossiers";
import { fieldsOf, keyOf } from "./evidence";
import { now, openPane, untilQuiet, type Pane } from "./pane";
import { putCaret } from "./putCaret";
import { wordKinds } from "./wordKinds";

// Files that the add-in has written in before an operation begins: made once, by the add-in itself, undisturbed.

const anHourAgo = now - 3_600_000;

type Source = () => Uint8Array | Promise<Uint8Array>;

/** A file that is written when it is first asked for. */
function written(from: Source, write: (pane: Pane) => Promise<void>): () => Promise<Uint8Array> {
  let file: Promise<Uint8Array> | undefined;
  const make = async (): Promise<Uint8Array> => {
    const pane = await openPane(await from(), wordKinds[0]!, anHourAgo);
    await write(pane);
    await untilQuiet(pane);
    return pane.word.save();
  };
  return () => (file ??= make());
}

/** Says at once where a file is not what its name says. */
function expectDone({ evidence }: Session): void {
  const work = evidence.work.get();
  if (work.status !== "done") throw new Error(`a file could not be written: ${JSON.stringify(work)}`);
}

/** `cited`, both its pieces in the register and in our list. */
export const listed = written(
  () => cited,
  async (pane) => {
    const { session } = pane;
    await session.evidence.read();
    await session.evidence.save(keyOf(pane, "C1-A1-01"), fieldsOf("Convention"));
    await session.evidence.save(keyOf(pane, "C1-A1-02"), fieldsOf("Relevé"));
    await session.evidence.list([]);
    expectDone(session);
  },
);

/** The same, and its author has cited since, by hand, a piece that the list lacks. */
export const listedThenCited = written(listed, ({ word }) => {
  putCaret(word, blank);
  word.type(word.selection.start.paragraph, "Une salle équipée (annexe C1-A1-03)");
  return Promise.resolve();
});

/** The same as `listed`, a number being out of the order of the dossier. */
export const listedOutOfOrder = written(listed, async (pane) => {
  const { session } = pane;
  await session.evidence.read();
  await session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07");
  expectDone(session);
});

/** `withFaults`, its record holding a finding that was set aside. */
export const dismissed = written(
  () => withFaults,
  async ({ session }) => {
    await session.runCheck();
    const state = session.check.get();
    if (state.status !== "done") throw new Error(state.status);
    await session.dismiss(state.report.findings.slice(0, 1), { reason: "Sans objet ici.", by: "A. Martin" });
  },
);

/** `cited` as an auditor scored it: verdict and constat in its part, the visible tables, the comment of the constat. */
export const scored = written(
  () => cited,
  async ({ session }) => {
    const audit = await beginAudit(session);
    await scoreCriterion(audit);
    await audit.refreshSheets();
    const { status } = audit.work.get();
    if (status !== "done") throw new Error(`a file could not be written: ${status}`);
  },
);
