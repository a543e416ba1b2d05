import { forgetJournal } from "../../../src/host/word/journal";
import { addAtEnd, addBehind, around, countOf, paragraphWith, rankOf, textsOf, writeOn } from "../byHand";
import { cited, withFaults, withoutColumn, withoutEvaluation } from "../dossiers";
import { fieldsOf, keyOf } from "../evidence";
import { findingsOf } from "../findings";
import { closeLibraries, openPane, reloadPane, untilQuiet, type Pane } from "../pane";
import { putCaret } from "../putCaret";
import { listed } from "../writtenDossiers";
import {
  current,
  oldest,
  answer,
  listTitle,
  halfway,
  openEvidence,
  cite,
  openHalfList,
  insertAction,
  undoInsertion,
} from "./panes";

// The module of the host keeps the journal of the page before, which a new page does not have.
afterEach(forgetJournal);
afterAll(closeLibraries);

describe("a write that was stopped", () => {
  test("an insertion of which nothing stands is made once, however often it is finished", async () => {
    const { word, session } = await openPane(withoutEvaluation, current);
    word.faults.reset({ point: "write", mode: "dead", rank: 1 });
    await session.runInsert({ kind: "table", criteria: [1], table: "T8" }, "place");
    word.faults.heal();
    await addAtEnd("Fin du dossier.");
    await session.resolveUnfinished("finish");
    expect(session.unfinished.get().status).toBe("resolved");
    expect(countOf(word, "Points forts")).toBe(1);
    await session.resolveUnfinished("finish");
    expect(countOf(word, "Points forts")).toBe(1);
  });

  test("a long list of which most is gone is offered, and comes back", async () => {
    const made = await openEvidence(cited);
    for (let number = 1; number <= 40; number++) {
      const fields = { ...fieldsOf(`Pièce ${number}`), proves: `Preuve ${number}`, file: `piece-${number}.pdf` };
      await made.session.evidence.add(`C1-A1-${String(number).padStart(2, "0")}`, fields);
    }
    await made.session.evidence.list([]);
    await untilQuiet(made);
    const pane = await openEvidence(made.word.save());
    const { word, session } = pane;
    const before = textsOf(word);
    word.faults.reset({ point: "write", mode: "refused-from-then-on", rank: 3 });
    await session.evidence.rename(keyOf(pane, "C1-A1-40"), "C1-A1-60");
    await untilQuiet(pane);
    word.faults.heal();
    expect(session.unfinished.get().status).toBe("found");
    expect(textsOf(word).length).toBeLessThan(before.length);
    await session.resolveUnfinished("undo");
    expect(textsOf(word)).toEqual(before);
  });

  test.each(["undo", "finish"] as const)(
    "%s a column of which nothing stands: the author's columns stay",
    async (how) => {
      const pane = await openPane(withoutColumn, current);
      const { word, session } = pane;
      const ownAnswer = "Deux professeurs, douze heures";
      word.type(rankOf(word, "Moyens engagés") + 3, ownAnswer);
      const finding = (await findingsOf(pane)).find(({ rule }) => rule === "table-altered")!;
      word.faults.reset({ point: "sync", mode: "dead", rank: 2 });
      await session.fix([{ finding, fix: finding.fixes[0]! }]);
      word.faults.heal();
      const cells = around(word, ownAnswer, "w:tbl").descendants("w:p");
      await addBehind(word.document.rank(cells.at(-1)!), "Les mardis, salle 12.");
      const before = textsOf(word);
      await session.resolveUnfinished(how);
      expect(textsOf(word)).toEqual(expect.arrayContaining([...before]));
    },
  );

  test("what is undone is said to be undone only when the list is gone too", async () => {
    const pane = await openEvidence(cited);
    const { word, session } = pane;
    putCaret(word, answer);
    word.faults.reset({ point: "part", mode: "refused-from-then-on", rank: 5 });
    await cite(pane);
    word.faults.heal();
    writeOn(word, rankOf(word, "Conclusion"), " Ajout.");
    expect(countOf(word, listTitle)).toBe(1);
    await session.resolveUnfinished("undo");
    expect(session.unfinished.get().status).toBe("resolved");
    expect(countOf(word, listTitle)).toBe(0);
  });

  test.each<[string, (pane: Pane) => Promise<void> | void]>([
    [
      "the cell was written in",
      ({ word }) => word.type(rankOf(word, "L’équipe s’est"), answer.replace("élargie", "élargie en 2024")),
    ],
    ["a paragraph was added at the end", () => addAtEnd("Fin du dossier.")],
  ])("a citation is undone where %s: the list comes back", async (_what, edit) => {
    const pane = await openEvidence(await listed());
    const { word, session } = pane;
    putCaret(word, answer);
    word.faults.reset({ point: "write", mode: "refused-from-then-on", rank: 3 });
    await cite(pane);
    word.faults.heal();
    await edit(pane);
    await session.resolveUnfinished("undo");
    expect(session.unfinished.get().status).toBe("resolved");
    expect(countOf(word, listTitle)).toBe(1);
    expect(countOf(word, halfway)).toBe(0);
  });

  test("nothing else is undone before it is finished or undone, and its way back is kept", async () => {
    const pane = await openEvidence(await listed());
    const { word, session } = pane;
    await insertAction(pane);
    const before = textsOf(word);
    word.faults.reset({ point: "write", mode: "refused-from-then-on", rank: 3 });
    await session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07");
    await untilQuiet(pane);
    word.faults.heal();
    const half = textsOf(word);
    await undoInsertion(pane);
    expect(session.insert.get()).toMatchObject({ status: "failed", code: "unfinished", leaves: "before" });
    expect(textsOf(word)).toEqual(half);
    await session.resolveUnfinished("undo");
    expect(textsOf(word)).toEqual(before);
    await undoInsertion(pane);
    expect(session.insert.get().status).toBe("undone");
  });

  test("a list is whole again when it is finished, then undone, with a paragraph added at the end", async () => {
    const { word, session } = await openHalfList();
    await addAtEnd("Fin du dossier.");
    await session.resolveUnfinished("finish");
    await session.resolveUnfinished("undo");
    expect(session.unfinished.get().status).toBe("resolved");
    expect(countOf(word, listTitle)).toBe(1);
    expect(countOf(word, halfway)).toBe(0);
  });

  test.each(["undo", "finish"] as const)(
    "%s a list whose mark its author has deleted: the list comes back, and no mark is left",
    async (how) => {
      const pane = await openHalfList();
      const { word, session } = pane;
      const mark = paragraphWith(word, halfway);
      mark.remove();
      word.document.touch();
      await session.resolveUnfinished(how);
      expect(session.unfinished.get()).toMatchObject({ status: "resolved" });
      expect([countOf(word, listTitle), countOf(word, halfway)]).toEqual([1, 0]);
    },
  );

  test("a page without memory tells the mark of the one before; writing the list again takes it away", async () => {
    const { word } = await openHalfList();
    forgetJournal();
    sessionStorage.clear();
    const { session } = reloadPane({ word });
    await session.runCheck();
    expect(session.unfinished.get()).toMatchObject({
      status: "forgotten",
      location: { place: { paragraph: rankOf(word, halfway) } },
    });
    await session.evidence.read();
    await session.evidence.list([]);
    expect([countOf(word, listTitle), countOf(word, halfway)]).toEqual([1, 0]);
    expect(session.unfinished.get().status).toBe("none");
    await session.evidence.undo();
    expect([countOf(word, listTitle), countOf(word, halfway)]).toEqual([0, 1]);
  });

  test("tracking that the author turns on meanwhile stays on", async () => {
    const { word, session } = await openHalfList();
    word.world.changeTrackingMode = "TrackAll";
    await session.resolveUnfinished("finish");
    expect(session.unfinished.get().status).toBe("resolved");
    expect(word.world.changeTrackingMode).toBe("TrackAll");
  });

  test("a cell that its author marked « ⚠ » is cited, and said to be, where the answer is lost", async () => {
    const pane = await openEvidence(await listed());
    const { word, session } = pane;
    const own = "L’équipe s’est élargie ⚠ chiffres à vérifier";
    word.type(rankOf(word, "L’équipe s’est"), own);
    putCaret(word, own);
    word.faults.reset({ point: "sync", mode: "answer-lost", rank: 4 });
    await cite(pane);
    await untilQuiet(pane);
    expect(word.faults.hasHappened).toBe(true);
    word.faults.heal();
    expect(session.evidence.work.get().status).toBe("done");
    expect(textsOf(word)[rankOf(word, own)]!.match(/annexe/g)).toHaveLength(1);
  });

  test.each([
    ["under its heading", /^Critère\s6/],
    ["in a cell of a table that stands whole", /^Domaine d’auto-évaluation/],
    ["in a cell above that table", /^Donner l’objectif/],
  ])(
    "an undo stopped halfway is not gone back on where its author added a line %s, and hinders no other write then",
    async (_where, words) => {
      const { word, session } = await openPane(cited, current);
      await session.runInsert({ kind: "criterion", criteria: [6] }, "place");
      word.faults.reset({ point: "write", mode: "dead", rank: 5 });
      await session.undoInsert(session.insertions.get()[0]!);
      word.faults.heal();
      const rank = textsOf(word)
        .map((text) => words.test(text))
        .lastIndexOf(true);
      await addBehind(rank, "Ma ligne.");
      const before = textsOf(word);
      await session.resolveUnfinished("undo");
      expect(session.unfinished.get()).toMatchObject({ status: "found", failure: { code: "changed" } });
      expect(textsOf(word)).toEqual(before);
      await session.runInsert({ kind: "action", criteria: [1] }, "place");
      expect(session.insert.get().status).toBe("done");
    },
  );

  test.each([2, 4])(
    "a first citation is undone where a line was added far from it: no mark is left (write %i)",
    async (rank) => {
      const pane = await openEvidence(cited);
      const { word, session } = pane;
      putCaret(word, answer);
      word.faults.reset({ point: "write", mode: "dead", rank });
      await cite(pane);
      word.faults.heal();
      await addBehind(3, "Ma ligne.");
      await session.resolveUnfinished("undo");
      expect(session.unfinished.get().status).toBe("resolved");
      expect([countOf(word, halfway), countOf(word, "Ma ligne."), countOf(word, listTitle)]).toEqual([0, 1, 0]);
      await session.evidence.list([]);
      expect(countOf(word, listTitle)).toBe(1);
    },
  );

  test("flags are finished where a cell was written in, and clearing them leaves none", async () => {
    const pane = await openPane(withFaults, oldest);
    const { word, session } = pane;
    const findings = (await findingsOf(pane)).filter(
      ({ location }) => location !== null && location.anchor.text !== "",
    );
    word.faults.reset({ point: "write", mode: "dead", rank: 2 });
    await session.showFlags(findings.slice(0, 6));
    await untilQuiet(pane);
    word.faults.heal();
    expect(countOf(word, "⚠")).toBeGreaterThan(0);
    word.type(rankOf(word, "Choisir un titre"), "L’atelier du mardi");
    await session.resolveUnfinished("finish");
    await session.runCheck();
    await session.clearFlags();
    expect(session.flags.get().status).toBe("cleared");
    expect(countOf(word, "⚠")).toBe(0);
  });
});
