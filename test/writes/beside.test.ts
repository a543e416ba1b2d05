import { forgetJournal } from "../../src/host/word/journal";
import { safeFixes } from "../../src/session";
import { writeDocx } from "../../src/tables";
import { element } from "../word/xml/tree";
import { beginAudit } from "./audit";
import {
  addAtEnd,
  addBehind,
  around,
  comment,
  countOf,
  paragraphWith,
  rankOf,
  rankUnderTable,
  textsOf,
  withWordsUndo,
  writeOn,
} from "./byHand";
import { cited, withFaults, withoutColumn, withoutEvaluation } from "./dossiers";
import { fieldsOf, keyOf } from "./evidence";
import { findingsOf } from "./findings";
import { closeLibraries, openPane, reloadPane, untilQuiet, type Pane } from "./pane";
import { putCaret } from "./putCaret";
import { takeSnapshot } from "./snapshot";
import { wordKinds } from "./wordKinds";
import { listed, scored } from "./writtenDossiers";

// Somebody is at work in the document between two writes of the add-in: what they wrote stays as they left it.

const current = wordKinds[0]!;
const oldest = wordKinds[1]!;

const answer = "L’équipe s’est élargie (annexe C1-A1-01).";
const guidance = "Choisir un titre représentatif de l'action";
const listTitle = "Bordereau des preuves";
const listTag = "ldm:bordereau";
const halfway = "écriture en cours";

const blankCriterion = writeDocx([
  { kind: "criterion", criterion: 1 },
  { kind: "action", criterion: 1, number: 1 },
  { kind: "commitment", criterion: 1, number: 1 },
]);

/** What a write reports that would have taken somebody else's words, pictures or comments away. */
const refused = { status: "failed", code: "occupied", leaves: "before" };

// The module of the host keeps the journal of the page before, which a new page does not have.
afterEach(forgetJournal);
afterAll(closeLibraries);

/** A dossier whose pieces have been read. */
async function openEvidence(file: Uint8Array): Promise<Pane> {
  const pane = await openPane(file, current);
  await pane.session.evidence.read();
  return pane;
}

/** Cites a new piece where the cursor stands. */
const cite = ({ session }: Pane) => session.evidence.cite({ kind: "new", fields: fieldsOf("Compte rendu") });

/** Our list, half of it written again when Word began to refuse. */
async function openHalfList(): Promise<Pane> {
  const pane = await openEvidence(await listed());
  const { word, session } = pane;
  word.faults.reset({ point: "write", mode: "refused-from-then-on", rank: 3 });
  await session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07");
  await untilQuiet(pane);
  word.faults.heal();
  expect(session.unfinished.get().status).toBe("found");
  return pane;
}

async function insertAction({ session }: Pane): Promise<void> {
  await session.runInsert({ kind: "action", criteria: [1] }, "place");
  expect(session.insert.get().status).toBe("done");
}

async function undoInsertion({ session }: Pane): Promise<void> {
  await session.undoInsert(session.insertions.get()[0]!);
}

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
  ])("an undo stopped halfway is not gone back on where its author added a line %s", async (_where, words) => {
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
  });

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

  test("two blank actions, the first one first: it is refused because of the second, which stands in its blank line", async () => {
    const pane = await openPane(cited, current);
    const { word, session } = pane;
    const before = takeSnapshot(word);
    await insertAction(pane);
    await insertAction(pane);
    const [second, first] = session.insertions.get();
    await session.undoInsert(first!);
    expect(session.insert.get()).toMatchObject({ status: "failed", code: "covered", detail: second!.label });
    await session.undoInsert(second!);
    await session.undoInsert(first!);
    expect(takeSnapshot(word)).toEqual(before);
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

describe("words and pieces that are taken back", () => {
  test("a citation in a cell that showed its instructions: what its author wrote behind it stays", async () => {
    const pane = await openEvidence(blankCriterion);
    const { word, session } = pane;
    const at = rankOf(word, "Décrire de manière narrative");
    word.setSelection(at);
    await cite(pane);
    expect(session.evidence.work.get().status).toBe("done");
    writeOn(word, at, " : un atelier par semaine, avec trois entreprises.");
    await session.evidence.undo();
    expect(session.evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
    expect(countOf(word, "un atelier par semaine, avec trois entreprises")).toBe(1);
  });

  test("a citation goes whole, and what its author wrote behind it stays", async () => {
    const pane = await openEvidence(await listed());
    const { word, session } = pane;
    putCaret(word, answer);
    await cite(pane);
    const at = rankOf(word, "L’équipe s’est");
    writeOn(word, at, " Elle compte six membres.");
    await session.evidence.undo();
    expect(session.unfinished.get().status).toBe("none");
    expect(textsOf(word)[at]).toBe(`${answer} Elle compte six membres.`);
    expect(countOf(word, "Compte rendu")).toBe(0);
  });

  test("corrections go, and what the author wrote behind one stays", async () => {
    const pane = await openPane(withFaults, current);
    const { word, session } = pane;
    await session.fix(safeFixes(await findingsOf(pane)));
    writeOn(word, rankOf(word, "Mesure suivi 2 (2023)"), " en juin");
    await session.undoFixes();
    expect(session.unfinished.get().status).toBe("none");
    expect(countOf(word, "en juin")).toBe(1);
  });

  test("a piece was renamed and its list commented: it is refused, and the comment stays", async () => {
    const pane = await openEvidence(await listed());
    const { word, session } = pane;
    await session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07");
    await comment(rankOf(word, "Relevé"), "Joindre 2024.");
    await session.evidence.undo();
    expect(session.evidence.work.get()).toMatchObject(refused);
    expect(takeSnapshot(word).comments).toContain("Joindre 2024.");
  });

  test("a piece is cited in a cell behind its mark, then the flags are cleared: the citation stays, and goes by itself", async () => {
    const pane = await openPane(withFaults, oldest);
    const { word, session } = pane;
    await session.showFlags((await findingsOf(pane)).filter(({ rule }) => rule === "guidance-left"));
    await session.evidence.read();
    const cell = () => textsOf(word).find((text) => text.startsWith(guidance))!;
    expect(cell()).toContain("⚠");
    putCaret(word, cell());
    await cite(pane);
    expect(session.evidence.work.get().status).toBe("done");
    await session.clearFlags();
    expect(cell()).toMatch(/\(annexe C1-A1-0\d\)$/);
    await session.evidence.undo();
    expect(session.evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
    expect(cell()).toBe(guidance);
  });

  test("flags are cleared in a cell that stands in a control of its author's: its words stay", async () => {
    const pane = await openPane(withFaults, oldest);
    const { word, session } = pane;
    const paragraph = paragraphWith(word, guidance);
    const content = element("w:sdtContent");
    paragraph.before(element("w:sdt", {}, element("w:sdtPr", {}, element("w:id", { "w:val": "9001" })), content));
    paragraph.remove();
    content.append(paragraph);
    word.document.touch();
    writeOn(word, rankOf(word, guidance), " : l’atelier du mardi");
    await session.showFlags((await findingsOf(pane)).filter(({ rule }) => rule === "guidance-left"));
    expect(countOf(word, "⚠")).toBeGreaterThan(0);
    await session.clearFlags();
    expect(session.flags.get().status).toBe("cleared");
    expect(countOf(word, "l’atelier du mardi")).toBe(1);
  });
});

describe("a block of ours that is written again", () => {
  test("what was written under our list, in its control: writing is refused, and it stays", async () => {
    const pane = await openEvidence(await listed());
    const { word } = pane;
    word.type(rankUnderTable(word, listTag), "Les originaux sont au secrétariat.");
    putCaret(word, answer);
    await cite(pane);
    expect(pane.session.evidence.work.get()).toMatchObject(refused);
    expect(countOf(word, "Les originaux sont au secrétariat.")).toBe(1);
  });

  test.each(["first", "last"] as const)(
    "what was written under the %s table of a fiche, in its control: handing back is refused, and it stays",
    async (which) => {
      const { word, session } = await openPane(await scored(), current);
      const audit = await beginAudit(session);
      word.type(rankUnderTable(word, "ldm:audit:fiche:1", which), "Voir le planning des visites.");
      await audit.handBack();
      expect(audit.work.get()).toMatchObject(refused);
      expect(countOf(word, "Voir le planning des visites.")).toBe(1);
    },
  );

  test.each([
    ["a picture", element("w:r", {}, element("w:drawing")), "w:drawing"],
    [
      "the break of a section",
      element("w:pPr", {}, element("w:sectPr", {}, element("w:pgSz", { "w:orient": "landscape" }))),
      "landscape",
    ],
  ])(
    "our list lost its control, and %s stands in the paragraph behind it: writing is refused, and it stays",
    async (_what, content, trace) => {
      const { word } = await openPane(await listed(), current);
      const control = around(word, listTitle, "w:sdt");
      const blocks = control.child("w:sdtContent")!;
      blocks.elements().at(-1)!.remove();
      control.before(...blocks.children.splice(0), element("w:p", {}, content));
      control.remove();
      word.document.touch();
      await addAtEnd("Suite.");
      const pane = await openEvidence(word.save());
      await pane.session.evidence.save(keyOf(pane, "C1-A1-02"), fieldsOf("Relevé annuel"));
      await pane.session.evidence.list([]);
      expect(pane.session.evidence.work.get()).toMatchObject(refused);
      expect(takeSnapshot(pane.word).body).toContain(trace);
    },
  );
});

test("a correction asked on a report that is no longer followed is refused where two actions have its words", async () => {
  const file = writeDocx(
    [
      { kind: "criterion", criterion: 1 },
      { kind: "action", criterion: 1, number: 1 },
      { kind: "action", criterion: 1, number: 2 },
    ],
    {
      objectives: 1,
      indicatorsPerObjective: 1,
      members: 1,
      valuesOf: () => (field) => (field === "denomination" ? guidance : "Réponse."),
    },
  );
  const pane = await openPane(file, current);
  const { word, session } = pane;
  const [, second] = (await findingsOf(pane)).filter(({ rule }) => rule === "guidance-left");
  await addBehind(0, ...Array.from({ length: 40 }, (_, rank) => `Note ${rank}`));
  // The host follows the places of the last twelve readings.
  for (let reading = 0; reading < 13; reading++) await session.lookAtCaret();
  const firstAction = rankOf(word, guidance);
  await session.fix([{ finding: second!, fix: second!.fixes[0]! }]);
  expect(session.fixes.get()).toMatchObject({ status: "failed", code: "ambiguous" });
  expect(textsOf(word)[firstAction]).toBe(guidance);
});
