import { partText } from "../word/fixture";
import { cited } from "./dossiers";
import { closeLibraries, openPane } from "./pane";
import { wordKinds } from "./wordKinds";

afterAll(closeLibraries);

/** Every order in which three insertions can be undone, by their ranks. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe.each(wordKinds)("insertions that follow one another ($name)", (kind) => {
  test.each(orders)("are undone in any order: %i, %i, %i", async (...order) => {
    const { session, word } = await openPane(cited, kind);
    const body = (): string => partText(word.save(), "word/document.xml");
    const before = body();
    for (let rank = 0; rank < 3; rank++) await session.runInsert({ kind: "action", criteria: [1] }, "place");
    const made = [...session.insertions.get()].reverse();
    expect(made).toHaveLength(3);
    for (const [done, rank] of order.entries()) {
      await session.undoInsert(made[rank]!);
      expect(session.insertions.get()).toHaveLength(2 - done);
    }
    expect(body()).toBe(before);
  });
});
