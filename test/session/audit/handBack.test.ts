import { isClean } from "../../../src/session/audit/handBack";
import { accountIn, enter, openAudit, say, verdictsOn } from "./opened";

/** A Word that waits before it changes anything. */
function held(slow: { write: Promise<void> }): { go: () => void; fail: (error: Error) => void } {
  let go!: () => void;
  let fail!: (error: Error) => void;
  slow.write = new Promise<void>((resolve, reject) => ([go, fail] = [resolve, reject]));
  return { go, fail };
}

describe("« version à rendre »", () => {
  test("leaves no score behind, even one given while it runs; that one is put back with the others", async () => {
    const { audit, slow, parts, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    expect(parts).toHaveLength(1);
    const word = held(slow);
    const job = audit.handBack();
    const late = say(audit, "C1.2", "unverified");
    await new Promise((done) => setTimeout(done, 5));
    word.go();
    await Promise.all([job, late]);
    await new Promise((done) => setTimeout(done, 5));
    expect(parts).toEqual([]);
    expect(audit.state.get()).toMatchObject({ status: "handed-back", isClean: true });
    await audit.restore();
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: compliant"]);
    expect(verdictsOn("C1.2", kept()!.assessments)).toEqual(["A. Martin: unverified"]);
  });

  test("takes away which pieces were opened: nothing of it is in the document, and it comes back with the scores", async () => {
    const { audit, parts, edits, kept } = await openAudit({ regions: new Map() });
    await enter(audit);
    await audit.lookAt("C1-A1-1", "does-not-confirm");
    await audit.refreshSheets();
    expect(parts.join()).toContain("does-not-confirm");
    // The fiches and the comments, which are seen, never tell it.
    expect(JSON.stringify(edits)).not.toMatch(/does-not-confirm|ne confirme pas/);
    await audit.handBack();
    expect(parts).toEqual([]);
    await audit.restore();
    expect(kept()!.evidenceLooks).toMatchObject([{ id: "m1", piece: "C1-A1-1", finding: "does-not-confirm" }]);
  });

  test("waits for the verdict that is being written", async () => {
    const { audit, parts } = await openAudit();
    await enter(audit);
    const saving = say(audit, "C1.1", "compliant");
    await Promise.all([saving, audit.handBack()]);
    expect(parts).toEqual([]);
  });

  test("writes what was said meanwhile when Word refuses", async () => {
    const { audit, slow, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    const word = held(slow);
    const job = audit.handBack().catch((error: Error) => error.message);
    await new Promise((done) => setTimeout(done, 5));
    await say(audit, "C1.2", "unverified");
    expect(verdictsOn("C1.2", kept()!.assessments)).toEqual([]);
    word.fail(new Error("refused"));
    expect(await job).toBe("refused");
    expect(accountIn(audit).saving).toEqual({ status: "kept" });
    expect(verdictsOn("C1.2", kept()!.assessments)).toEqual(["A. Martin: unverified"]);
  });
});

test("a comment that Word emptied but would not delete is a trace", () => {
  const proof = { criteria: [1], altered: [], sheets: 1, sheetsLeft: 0, comments: 1, commentsLeft: 0, partsLeft: 0 };
  expect(isClean({ ...proof, commentsStuck: 0 })).toBe(true);
  expect(isClean({ ...proof, commentsStuck: 1 })).toBe(false);
});
