import { currentEdition } from "../../../src/guide";
import type { DocumentHost } from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { createReading } from "../../../src/session/evidence/createReading";
import { createRecordKeeper } from "../../../src/session/record/recordKeeper";
import { writeDocx } from "../../../src/tables";

const document = readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]));

test("where the cursor stood is not shown once it moves again while its place is being told", async () => {
  const answers: ((caret: number) => void)[] = [];
  let move = (): void => undefined;
  const host: Pick<DocumentHost, "readAtCaret" | "onSelectionChange"> = {
    readAtCaret: () => new Promise((done) => answers.push((caret) => done({ document, caret }))),
    onSelectionChange: (listener) => {
      move = listener;
      return () => undefined;
    },
  };
  const store = {
    namespace: "urn:record",
    read: () => Promise.resolve([]),
    write: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
  const { load, caret, here, follow } = createReading({
    host: host as DocumentHost,
    keeper: createRecordKeeper(store),
    edition: currentEdition,
    now: () => 0,
    delay: () => Promise.resolve(),
  });
  await load();
  follow(() => false);
  const stop = caret.subscribe(() => {
    if (caret.get().status !== "found") return;
    stop();
    move();
  });
  answers.shift()!(3);
  await new Promise((done) => setTimeout(done, 20));
  expect([caret.get().status, here.get()]).toEqual(["looking", null]);
  answers.shift()!(0);
  await new Promise((done) => setTimeout(done, 20));
  expect(here.get()).not.toBeNull();
});
