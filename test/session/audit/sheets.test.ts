import { readFlatOpc } from "../../../src/ooxml";
import { accountIn, enter, openAudit, say } from "./opened";

describe("the visible tables", () => {
  test("are written for what was said, and say of which school", async () => {
    const settings = { school: "Lycée Jean-Perrin", uai: "0690002B", members: ["Lycée du Parc"] } as const;
    const { audit, edits } = await openAudit({ settings: { ...settings, candidacy: "network" } });
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    await audit.refreshSheets();
    expect(edits.map((edit) => edit.kind === "putRegion" && edit.tag)).toEqual([
      "ldm:audit:fiche:1",
      "ldm:audit:synthese",
    ]);
    const last = edits.at(-1)!;
    const words = last.kind === "putRegion" ? readFlatOpc(last.flatOpc).paragraphs.map(({ text }) => text) : [];
    expect(words).toEqual(expect.arrayContaining(["Lycée Jean-Perrin", "0690002B", "En réseau\u00a0: Lycée du Parc"]));
    expect([...accountIn(audit).staleSheets]).toEqual([]);
    await audit.refreshSheets();
    expect(edits).toHaveLength(2);
  });

  test("that somebody commented are held back alone, until they are asked for again", async () => {
    const { audit, edits, commented } = await openAudit();
    const written = () => edits.splice(0).map((edit) => "tag" in edit && edit.tag);
    await enter(audit);
    for (const expectation of ["C1.1", "C2.1", "C3.1"]) await say(audit, expectation, "compliant");
    commented.add("ldm:audit:fiche:1").add("ldm:audit:fiche:3");
    await audit.refreshSheets();
    expect(audit.work.get()).toEqual({ status: "done", job: "sheets" });
    expect(written()).toEqual(["ldm:audit:fiche:2", "ldm:audit:synthese"]);
    expect(accountIn(audit)).toMatchObject({ staleSheets: new Set([1, 3]), heldSheets: new Set([1, 3]) });

    // Word is not asked again at each click in the document, and what else is said goes on being written.
    const before = accountIn(audit);
    await audit.refreshSheets();
    expect(accountIn(audit)).toBe(before);
    await say(audit, "C1.2", "compliant");
    await audit.refreshSheets();
    expect(written()).toEqual(["ldm:audit:synthese"]);
    expect(accountIn(audit)).toMatchObject({ staleSheets: new Set([1, 3]), heldSheets: new Set([1, 3]) });

    commented.delete("ldm:audit:fiche:3");
    await audit.refreshSheets(true);
    expect(written()).toEqual(["ldm:audit:fiche:3"]);
    expect(accountIn(audit)).toMatchObject({ staleSheets: new Set([1]), heldSheets: new Set([1]) });
  });
});
