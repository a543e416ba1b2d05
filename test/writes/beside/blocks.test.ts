import { forgetJournal } from "../../../src/host/word/journal";
import { element } from "../../word/xml/tree";
import { beginAudit } from "../audit";
import { addAtEnd, around, countOf, rankUnderTable } from "../byHand";
import { fieldsOf, keyOf } from "../evidence";
import { closeLibraries, openPane } from "../pane";
import { putCaret } from "../putCaret";
import { takeSnapshot } from "../snapshot";
import { listed, scored } from "../writtenDossiers";
import { current, answer, listTitle, listTag, refused, openEvidence, cite } from "./panes";

// The module of the host keeps the journal of the page before, which a new page does not have.
afterEach(forgetJournal);
afterAll(closeLibraries);

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
