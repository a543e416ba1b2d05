import { forgetJournal } from "../../../src/host/word/journal";
import { safeFixes } from "../../../src/session";
import { writeDocx } from "../../../src/tables";
import { element } from "../../word/xml/tree";
import { addBehind, comment, countOf, paragraphWith, rankOf, textsOf, writeOn } from "../byHand";
import { withFaults } from "../dossiers";
import { keyOf } from "../evidence";
import { findingsOf } from "../findings";
import { closeLibraries, openPane } from "../pane";
import { putCaret } from "../putCaret";
import { takeSnapshot } from "../snapshot";
import { listed } from "../writtenDossiers";
import { current, oldest, answer, guidance, blankCriterion, refused, openEvidence, cite } from "./panes";

// The module of the host keeps the journal of the page before, which a new page does not have.
afterEach(forgetJournal);
afterAll(closeLibraries);

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
