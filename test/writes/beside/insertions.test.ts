import { forgetJournal } from "../../../src/host/word/journal";
import { element } from "../../word/xml/tree";
import { addBehind, around, comment, countOf, rankOf, textsOf, withWordsUndo, writeOn } from "../byHand";
import { cited, withoutEvaluation } from "../dossiers";
import { closeLibraries, openPane, type Pane } from "../pane";
import { takeSnapshot } from "../snapshot";
import { current, refused, insertAction, undoInsertion } from "./panes";

// The module of the host keeps the journal of the page before, which a new page does not have.
afterEach(forgetJournal);
afterAll(closeLibraries);

const heading = /ACTION\s2$/;

describe("an insertion that is taken back", () => {
  test("its table was moved into a cell of the author's table: that table stays", async () => {
    const pane = await openPane(withoutEvaluation, current);
    const { word, session } = pane;
    await session.runInsert({ kind: "table", criteria: [1], table: "T8" }, "place");
    const { paragraphs } = word.document;
    const first = rankOf(word, "Points forts");
    const cell = paragraphs[first - 2]!.ancestor("w:tc")!;
    const end = paragraphs[rankOf(word, "Évaluer la pertinence") + 1]!;
    for (const block of [paragraphs[first - 1]!, around(word, "Points forts", "w:tbl"), end]) {
      block.remove();
      cell.append(block);
    }
    word.document.touch();
    await undoInsertion(pane);
    expect(session.insert.get()).toMatchObject({ status: "failed", code: "changed" });
    expect(countOf(word, "Moyens engagés")).toBe(1);
  });

  test.each<[string, (pane: Pane, rank: number) => Promise<void> | void, RegExp]>([
    ["words behind « ⚠ »", ({ word }, rank) => writeOn(word, rank, " ⚠ stage du 3 au 14 mars"), /14 mars/],
    ["a comment", (_pane, rank) => comment(rank, "À discuter en conseil."), /À discuter en conseil\./],
    [
      "a picture",
      ({ word: { document } }, rank) => {
        document.paragraphs[rank]!.append(element("w:r", {}, element("w:drawing")));
        document.touch();
      },
      /w:drawing/,
    ],
  ])("it holds %s of its author's: it is refused, and stays", async (_what, edit, trace) => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    await insertAction(pane);
    await edit(
      pane,
      textsOf(word).findIndex((text) => heading.test(text)),
    );
    await undoInsertion(pane);
    expect(session.insert.get()).toMatchObject(refused);
    const { body, comments } = takeSnapshot(word);
    expect(body + comments).toMatch(trace);
  });
});

describe("insertions taken back in another order", () => {
  test("an action and an engagement, the action first: both go", async () => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    const before = takeSnapshot(word);
    await insertAction(pane);
    await session.runInsert({ kind: "commitment", criteria: [1] }, "place");
    for (const rank of [1, 0]) {
      await session.undoInsert(session.insertions.get()[rank]!);
      expect(session.insert.get().status).toBe("undone");
    }
    expect(takeSnapshot(word)).toEqual(before);
  });

  test("an action goes though its author has written above it before and after a later insertion", async () => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    const before = textsOf(word);
    await insertAction(pane);
    await addBehind(0, "Lycée Jean-Moulin");
    await session.runInsert({ kind: "commitment", criteria: [1] }, "place");
    await addBehind(0, "Académie de Lille");
    for (const rank of [1, 0]) await session.undoInsert(session.insertions.get()[rank]!);
    expect(session.insertions.get()).toEqual([]);
    expect(textsOf(word)).toEqual([before[0], "Académie de Lille", "Lycée Jean-Moulin", ...before.slice(1)]);
  });

  test("what a later write of ours stands in is refused, and says which one; then both go", async () => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    const before = takeSnapshot(word);
    await insertAction(pane);
    word.setSelection(rankOf(word, "Indicateurs", 2) + 9);
    await session.runInsert({ kind: "indicator" }, "caret");
    expect(session.insert.get().status).toBe("done");
    const [row, action] = session.insertions.get();
    await session.undoInsert(action!);
    expect(session.insert.get()).toMatchObject({ status: "failed", code: "covered", detail: row!.label });
    await session.undoInsert(row!);
    await session.undoInsert(action!);
    expect(takeSnapshot(word)).toEqual(before);
  });

  test("what Word's own Undo has taken away already counts as undone", async () => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    await withWordsUndo(word, () => insertAction(pane));
    const before = takeSnapshot(word);
    await undoInsertion(pane);
    expect([session.insert.get().status, session.insertions.get()]).toEqual(["undone", []]);
    expect(takeSnapshot(word)).toEqual(before);
  });
});
