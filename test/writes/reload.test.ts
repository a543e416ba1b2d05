import { safeFixes } from "../../src/session";
import { partText } from "../word/fixture";
import { beginAudit, scoreCriterion } from "./audit";
import { cited, withFaults } from "./dossiers";
import { findingsOf } from "./findings";
import { closeLibraries, openPane, reloadPane } from "./pane";
import { wordKinds } from "./wordKinds";
import { scored } from "./writtenDossiers";

afterAll(closeLibraries);

const kind = wordKinds[0]!;

describe("fault 3: a click on the ribbon that loads the pane again loses nothing that can still be put back", () => {
  test("an insertion is still offered to be undone, and leaves no trace then", async () => {
    const before = await openPane(cited, kind);
    const body = (): string => partText(before.word.save(), "word/document.xml");
    const text = body();
    await before.session.runInsert({ kind: "action", criteria: [1] }, "place");
    const [made] = before.session.insertions.get();
    expect(made).toBeDefined();
    const { session } = reloadPane(before);
    expect(session.insertions.get()).toEqual([made]);
    await session.undoInsert(session.insertions.get()[0]!);
    expect(session.insertions.get()).toEqual([]);
    expect(body()).toBe(text);
    expect(reloadPane(before).session.insertions.get()).toEqual([]);
  });

  test("corrections are still offered to be undone", async () => {
    const before = await openPane(withFaults, kind);
    // Words, for the runs that hold them are split by a correction.
    const words = (): string => partText(before.word.save(), "word/document.xml").replace(/<[^>]+>/g, "");
    const text = words();
    await before.session.fix(safeFixes(await findingsOf(before)));
    const made = before.session.madeFixes.get();
    expect(made?.count).toBeGreaterThan(0);
    expect(words()).not.toBe(text);
    const { session } = reloadPane(before);
    expect(session.madeFixes.get()).toEqual(made);
    await session.undoFixes();
    expect(words()).toBe(text);
    expect(reloadPane(before).session.madeFixes.get()).toBeNull();
  });

  test("the list of evidence is still offered to be undone", async () => {
    const before = await openPane(cited, kind);
    const { evidence } = before.session;
    await evidence.read();
    const text = partText(before.word.save(), "word/document.xml");
    await evidence.list([]);
    const made = evidence.made.get();
    expect(made).not.toBeNull();
    const again = reloadPane(before).session.evidence;
    expect(again.made.get()).toEqual(made);
    await again.undo();
    expect(partText(before.word.save(), "word/document.xml")).toBe(text);
    expect(again.made.get()).toBeNull();
  });

  test("scores that « Version à rendre » took out of the document are put back", async () => {
    const before = await openPane(await scored(), kind);
    const audit = await beginAudit(before.session);
    await scoreCriterion(audit);
    await audit.handBack();
    const given = audit.state.get();
    expect(given).toMatchObject({ status: "handed-back", isClean: true });
    const again = await reloadPane(before).session.audit();
    await again.open();
    expect(again.state.get()).toEqual(given);
    await again.restore();
    expect(again.state.get()).toMatchObject({ status: "open", origin: "part" });
    // Put back, they are in the document: the next page finds them there.
    const last = await reloadPane(before).session.audit();
    await last.open();
    expect(last.state.get()).toMatchObject({ status: "open", origin: "part" });
  });
});
