import { readFileSync } from "node:fs";
import { createFlags } from "../../src/session/check/createFlags";
import { writeWithComments } from "../../src/session/audit/visibleSheets";
import { createAbilities } from "../../src/session/createAbilities";
import { HostError, type DocumentEdit, type DocumentHost, type WriteOptions } from "../../src/host";
import { finding } from "../taskpane/sampleSession";
import { open, type Opened } from "./places/opened";

const dossier = readFileSync("test/dossiers/d03-defauts-melanges/dossier.docx");

describe("office-js #6746: a Word on the web that refuses an add-in's comments", () => {
  let opened: Opened;
  const notAllowed: string[] = [];
  beforeEach(() => notAllowed.splice(0));
  afterEach(() => opened.close());

  const openOnWeb = async (): Promise<Opened> =>
    (opened = await open(dossier, { platform: "OfficeOnline", hostile: { notAllowed } }));
  const marks = (): number => opened.body().split('w:val="ldm:flag:').length - 1;
  const comments = (): number => opened.body().split("<w:commentRangeStart").length - 1;

  test("gets marks from the first refusal on, for the rest of the session", async () => {
    const { session, check, body } = await openOnWeb();
    const findings = (await check()).filter(({ location }) => location !== null).slice(0, 4);
    const before = body();
    notAllowed.push("Range.insertComment");
    await session.showFlags(findings);
    expect(session.flags.get()).toMatchObject({ status: "done", result: { added: 4, skipped: [] } });
    expect(session.abilities.get().comments).toBe("refused");
    expect([marks(), comments()]).toEqual([4, 0]);
    await session.showFlags(findings);
    expect(session.flags.get()).toMatchObject({ status: "done", result: { added: 0, kept: 4, removed: 0 } });
    await session.clearFlags();
    expect(session.flags.get()).toMatchObject({ status: "cleared", removed: 4 });
    expect(body()).toBe(before);
  });

  test("comments of an earlier session make room for the marks, and go with them", async () => {
    const { session, check } = await openOnWeb();
    const findings = (await check()).filter(({ location }) => location !== null).slice(0, 3);
    await session.showFlags(findings.slice(0, 2));
    expect([marks(), comments()]).toEqual([0, 2]);
    notAllowed.push("Range.insertComment");
    await session.showFlags(findings);
    expect([marks(), comments()]).toEqual([3, 0]);
    expect(session.flags.get()).toMatchObject({ status: "done", result: { added: 3, removed: 2 } });
  });

  test("a document that refuses everything is told as such, and nothing is remembered of comments", async () => {
    const { session, check, body } = await openOnWeb();
    const [finding] = (await check()).filter(({ location }) => location !== null);
    const before = body();
    notAllowed.push("*");
    await session.showFlags([finding!]);
    expect(session.flags.get()).toMatchObject({ status: "failed", code: "not-on-web" });
    expect(session.abilities.get().comments).toBe("can");
    expect(body()).toBe(before);
  });
});

describe("a write with comments, where Word refuses one", () => {
  /** A host that refuses comments as `error` says, and tells what it was asked for. */
  function hostThat(error: HostError) {
    const asked: string[] = [];
    const write = (edits: readonly DocumentEdit[], { flags }: WriteOptions = {}) => {
      asked.push(`${edits.length}${flags ? " with comments" : ""}`);
      return flags ? Promise.reject(error) : Promise.resolve({ id: "1" });
    };
    return { asked, host: { write } as unknown as DocumentHost };
  }
  const style = { kind: "comments", prefix: "[Audit] " } as const;
  const claimed = { comments: true, underlines: true, platform: "web" } as const;
  const check = {} as Parameters<typeof createFlags>[0]["check"];
  const flags = { style, show: [], which: "open" } as const;
  const edits: readonly DocumentEdit[] = [{ kind: "removeRegion", tag: "t", instead: [] }];

  test("an audit's tables are written all the same", async () => {
    const { asked, host } = hostThat(new HostError("no-comments"));
    const abilities = createAbilities(claimed);
    await writeWithComments({ host, abilities }, edits, { label: "fiches", flags });
    expect(asked).toEqual(["1 with comments", "1"]);
    expect(abilities.state.get().comments).toBe("refused");
  });

  test.each([new HostError("no-comments", "", "between"), new HostError("read-only")])(
    "nothing is written over a write that stands halfway, nor where something else is refused: %p",
    async (error) => {
      const { asked, host } = hostThat(error);
      const abilities = createAbilities(claimed);
      const job = writeWithComments({ host, abilities }, edits, { label: "fiches", flags });
      await expect(job).rejects.toBe(error);
      const shown = createFlags({ host, abilities, check });
      await shown.show([]);
      expect(shown.state.get()).toMatchObject({ status: "failed", code: error.code });
      expect(asked).toEqual(["1 with comments", "0 with comments"]);
      expect(abilities.state.get().comments).toBe("can");
    },
  );

  test("old comments that it keeps do not hinder new marks, but clearing is not said to be done", async () => {
    const result = { added: 1, kept: 0, removed: 0, settled: 0, left: 0, skipped: [] };
    const write = (_edits: readonly DocumentEdit[], options: WriteOptions = {}) =>
      options.flags?.style.kind === "marks"
        ? Promise.resolve({ id: "1", flags: result })
        : Promise.reject(new HostError("read-only"));
    const abilities = createAbilities(claimed);
    abilities.learn("comments", "refused");
    const shown = createFlags({ host: { write } as unknown as DocumentHost, abilities, check });
    await shown.show([finding()]);
    expect(shown.state.get()).toMatchObject({ status: "done", result: { added: 1 } });
    await shown.clear();
    expect(shown.state.get()).toMatchObject({ status: "failed", task: "clear", code: "read-only" });
  });
});
