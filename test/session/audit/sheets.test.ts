import { HostError } from "../../../src/host";
import { readFlatOpc } from "../../../src/ooxml";
import { accountIn, enter, openAudit, say, verdictsOn } from "./opened";

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

  test("and what the record knows of them are one write: nothing is noted after it", async () => {
    const { audit, store, edits, kept } = await openAudit({ regions: new Map() });
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    expect(kept()!.sheets).toEqual([]);
    const noted = jest.spyOn(store, "write");
    await audit.refreshSheets();
    expect(edits).toHaveLength(2);
    expect(kept()!.sheets.map(({ criterion }) => criterion)).toEqual([1, null]);
    expect(noted).not.toHaveBeenCalled();
    expect(accountIn(audit)).toMatchObject({ staleSheets: new Set(), saving: { status: "kept" } });
  });

  test("are noted by no record where Word refused them; what is said meanwhile is for the next write", async () => {
    const { audit, slow, kept } = await openAudit({ regions: new Map() });
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    slow.write = Promise.reject(new HostError("busy"));
    await audit.refreshSheets();
    expect(audit.work.get()).toMatchObject({ status: "failed", code: "busy" });
    expect(kept()!.sheets).toEqual([]);
    let go!: () => void;
    slow.write = new Promise((done) => (go = done));
    const writing = audit.refreshSheets();
    const saying = say(audit, "C1.2", "unverified");
    await new Promise((done) => setTimeout(done, 5));
    go();
    await Promise.all([writing, saying]);
    expect(verdictsOn("C1.2", kept()!.assessments)).toEqual(["A. Martin: unverified"]);
    expect(accountIn(audit).staleSheets).toEqual(new Set([1, "synthesis"]));
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

describe("visible tables read again after a reload", () => {
  const fiche = "ldm:audit:fiche:1";
  /** A document whose fiche of criterion 1 shows « conforme » on C1.1, and whose part goes on from there. */
  async function written() {
    const parts: string[] = [];
    const regions = new Map<string, string>();
    const first = await openAudit({ parts, regions });
    await enter(first.audit);
    await say(first.audit, "C1.1", "compliant");
    await first.audit.refreshSheets();
    const reload = async () => {
      const again = await openAudit({ parts, regions });
      await enter(again.audit);
      return again;
    };
    /** Somebody types in the fiche. */
    const type = (from: string, to: string) => {
      const flat = regions.get(fiche)!;
      expect(flat).toContain(from);
      regions.set(fiche, flat.replace(from, to));
    };
    return { ...first, parts, regions, reload, type };
  }

  test("are up to date where nothing was said since", async () => {
    const { reload } = await written();
    const { audit } = await reload();
    expect(accountIn(audit)).toMatchObject({ differences: [], staleSheets: new Set() });
  });

  test("are simply written again where they are behind what was said, and nobody touched them", async () => {
    const { audit: before, regions, reload } = await written();
    await say(before, "C1.1", "unverified");
    await before.setVerdict({ expectation: "C1.2", verdict: "non-compliant", gravity: "minor", reason: "Rien." });
    const { audit } = await reload();
    expect(accountIn(audit).differences).toEqual([]);
    expect([...accountIn(audit).staleSheets]).toEqual(expect.arrayContaining([1, "synthesis"]));
    await audit.refreshSheets();
    expect(regions.get(fiche)).toContain("Rien.");
    expect(accountIn(await reload().then((one) => one.audit)).staleSheets).toEqual(new Set());
  });

  test("are asked about where somebody typed in them, even if they are behind too", async () => {
    const { audit: before, regions, reload, type } = await written();
    await say(before, "C1.2", "unverified");
    type("Conforme", "Sans objet");
    const typed = regions.get(fiche);
    const { audit } = await reload();
    const verdicts = accountIn(audit).differences.map((one) => one.kind === "verdict" && [one.kept, one.read]);
    expect(verdicts).toMatchObject([
      [{ expectation: "C1.1", verdict: "compliant" }, { verdict: "not-applicable" }],
      [{ expectation: "C1.2", verdict: "unverified" }, null],
    ]);
    await audit.refreshSheets();
    expect(regions.get(fiche)).toBe(typed);
  });

  test("replace the scores when they are asked to, and the scores come back when that is undone", async () => {
    const { reload, type, kept, regions } = await written();
    type("Conforme", "Sans objet");
    const { audit } = await reload();
    const before = kept()!.assessments;
    await audit.resolveSheets("sheet");
    expect(audit.takenSheets.get()).toMatchObject({ count: 1 });
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: not-applicable"]);
    await say(audit, "C1.3", "unverified");
    await audit.undoSheets();
    expect(audit.takenSheets.get()).toBeNull();
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: compliant"]);
    expect(verdictsOn("C1.3", kept()!.assessments)).toEqual(["A. Martin: unverified"]);
    expect(kept()!.assessments[0]!.expectations[0]).toEqual(before[0]!.expectations[0]);
    expect(regions.get(fiche)).not.toContain("Sans objet");
    expect(accountIn(await reload().then((one) => one.audit))).toMatchObject({
      differences: [],
      staleSheets: new Set(),
    });
  });
});
