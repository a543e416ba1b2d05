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
});
