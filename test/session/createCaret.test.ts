import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import type { DocumentHost } from "../../src/host";
import { readDocx } from "../../src/ooxml";
import { createCaret } from "../../src/session/createCaret";
import { writeDocx } from "../../src/tables";

const document = readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]));
const dossier = readDossier([document], currentEdition);

/** A cursor that `move` puts somewhere; `answer` is how Word answers the oldest question that is open. */
function opened() {
  const word = { isBusy: false, listener: null as (() => void) | null };
  const asked: ((paragraph: number) => void)[] = [];
  const host: Pick<DocumentHost, "readAtCaret" | "onSelectionChange"> = {
    readAtCaret: () => new Promise((done) => asked.push((caret) => done({ document, caret }))),
    onSelectionChange: (listener) => {
      word.listener = listener;
      return () => (word.listener = null);
    },
  };
  const settled = () => new Promise((done) => setImmediate(done));
  const caret = createCaret(
    { host: host as DocumentHost, edition: currentEdition, now: () => 0, delay: () => Promise.resolve() },
    () => undefined,
  );
  return {
    word,
    asked,
    caret,
    follow: () => caret.follow(() => word.isBusy),
    move: async () => {
      word.listener?.();
      await settled();
    },
    answer: async (paragraph: number) => {
      asked.shift()!(paragraph);
      await settled();
    },
  };
}

test("the answer to a question that was asked before the cursor moved is not its place", async () => {
  const { caret, follow, move, answer } = opened();
  follow();
  await move();
  await answer(3);
  expect(caret.state.get()).toEqual({ status: "looking" });
  await answer(12);
  expect(caret.state.get()).toMatchObject({ status: "found", paragraph: 12 });
});

test("a place that was just read is not replaced by the answer to an older question", async () => {
  const { caret, follow, answer } = opened();
  follow();
  caret.showAt({ dossier, paragraph: 7 });
  await answer(3);
  expect(caret.state.get()).toMatchObject({ status: "found", paragraph: 7 });
});

test("a cursor that somebody moved while we were writing is looked for once that is over", async () => {
  const { word, asked, caret, follow, move, answer } = opened();
  follow();
  await answer(3);
  word.isBusy = true;
  await move();
  expect(asked).toHaveLength(0);
  word.isBusy = false;
  caret.catchUp();
  expect(caret.state.get()).toEqual({ status: "looking" });
  await answer(12);
  expect(caret.state.get()).toMatchObject({ status: "found", paragraph: 12 });
  caret.catchUp();
  expect(asked).toHaveLength(0);
});
