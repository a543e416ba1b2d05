import { readFileSync } from "node:fs";
import type { Finding } from "../../../src/checker";
import { HostError, type DocumentHost, type Flag, type FlagResult, type HostAbilities } from "../../../src/host";
import { createAbilities } from "../../../src/session/createAbilities";
import { createUnderlines } from "../../../src/session/check/createUnderlines";
import type { CheckState } from "../../../src/session";
import { createStore } from "../../../src/session/store";
import { done, finding } from "../../taskpane/sampleSession";
import { open, type Opened } from "../places/opened";

const claimed = { comments: true, underlines: true, platform: "windows" } as const;

/** Underlines over a Word that draws when it is let, and a check that found this. */
function opened({
  isChosen = false,
  found = [finding()],
  can = claimed,
}: { isChosen?: boolean; found?: readonly Finding[]; can?: HostAbilities } = {}) {
  const drawn: (readonly string[])[] = [];
  const word = { refuses: null as HostError | null, slow: Promise.resolve() };
  const underline = async (flags: readonly Flag[]): Promise<FlagResult> => {
    await word.slow;
    if (word.refuses) throw word.refuses;
    drawn.push(flags.map(({ key }) => key));
    return { added: flags.length, kept: 0, removed: 0, settled: 0, left: 0, skipped: [] };
  };
  const check = createStore<CheckState>(done(found));
  const abilities = createAbilities(can);
  const host: Pick<DocumentHost, "underline"> = { underline };
  return {
    drawn,
    word,
    check,
    abilities,
    underlines: createUnderlines({ host, abilities, check: { state: check }, isChosen }),
  };
}

describe("underlining what is found", () => {
  test("is off until somebody asks for it", async () => {
    const { underlines, drawn } = opened();
    await underlines.renew();
    expect([drawn, underlines.state.get()]).toEqual([[], { status: "off" }]);
  });

  test("shows what the last check found, and each one after it", async () => {
    const [first, second] = [finding(), finding()];
    const { underlines, drawn, check } = opened({ found: [first] });
    await underlines.choose(true);
    check.set(done([first, second]));
    await underlines.renew();
    expect(drawn).toEqual([[first.key], [first.key, second.key]]);
    expect(underlines.state.get()).toMatchObject({ status: "done", result: { added: 2 } });
  });

  test("goes when it is asked to, and stays away", async () => {
    const { underlines, drawn } = opened();
    await underlines.choose(true);
    await underlines.choose(false);
    await underlines.renew();
    expect(drawn.slice(1)).toEqual([[]]);
    expect(underlines.state.get()).toEqual({ status: "off" });
  });

  test("of several wishes during a slow one, the last counts, once", async () => {
    const { underlines, drawn, word } = opened();
    let answer = (): void => undefined;
    word.slow = new Promise((resolve) => (answer = resolve));
    const jobs = [underlines.choose(true)];
    await Promise.resolve();
    await Promise.resolve();
    jobs.push(underlines.renew(), underlines.choose(false), underlines.renew());
    answer();
    await Promise.all(jobs);
    expect(drawn.at(-1)).toEqual([]);
    expect(drawn).toHaveLength(2);
    expect(underlines.state.get()).toEqual({ status: "off" });
  });

  test("office-js #6595: chosen an earlier day, it waits for a check that a click in the pane asks for", async () => {
    const { underlines, drawn } = opened({ isChosen: true });
    await underlines.renew(true);
    expect([drawn, underlines.state.get()]).toEqual([[], { status: "waiting" }]);
    await underlines.renew();
    expect(drawn).toHaveLength(1);
  });

  test("office-js #5179: what Word refuses is remembered, and not asked for again by itself", async () => {
    const { underlines, abilities, word, drawn } = opened({ isChosen: true });
    word.refuses = new HostError("no-underlines");
    await underlines.renew();
    expect(underlines.state.get()).toEqual({ status: "off" });
    expect(abilities.state.get()).toMatchObject({ underlines: "refused", comments: "can" });
    word.refuses = null;
    await underlines.renew();
    expect(drawn).toEqual([]);
    // Somebody signed in, and asks for it again.
    await underlines.choose(true);
    expect(drawn).toHaveLength(1);
    expect(abilities.state.get().underlines).toBe("can");
  });

  test("a Word that had refused is not said to underline while there is nothing to underline", async () => {
    const { underlines, abilities, word, check } = opened();
    word.refuses = new HostError("no-underlines");
    await underlines.choose(true);
    word.refuses = null;
    check.set(done([]));
    await underlines.choose(true);
    expect(underlines.state.get()).toMatchObject({ status: "done", result: { added: 0 } });
    expect(abilities.state.get().underlines).toBe("refused");
  });

  test("chosen in another Word, it is not waited for in one that cannot", async () => {
    const { underlines, drawn } = opened({ isChosen: true, can: { ...claimed, underlines: false } });
    expect(underlines.state.get()).toEqual({ status: "off" });
    await underlines.renew();
    expect(drawn).toEqual([]);
  });

  test("another failure says what was asked for, and the next check tries again", async () => {
    const { underlines, abilities, word, drawn } = opened();
    word.refuses = new HostError("busy");
    await underlines.choose(true);
    expect(underlines.state.get()).toMatchObject({ status: "failed", code: "busy", task: "show" });
    expect(abilities.state.get().underlines).toBe("can");
    word.refuses = null;
    await underlines.renew();
    expect(drawn).toHaveLength(1);
  });
});

describe("over a Word that underlines", () => {
  let word: Opened;
  afterEach(async () => {
    await word.session.underline(false);
    word.close();
  });

  test("follows checks and dismissals, and leaves the document as it was", async () => {
    word = await open(readFileSync("test/dossiers/d03-defauts-melanges/dossier.docx"), { api: "1.7" });
    const { session, check, body } = word;
    const before = body();
    const [first] = (await check()).filter(({ location }) => location !== null);
    await session.underline(true);
    const all = session.underlines.get();
    if (all.status !== "done") throw new Error(all.status);
    expect(all.result).toMatchObject({ skipped: [], left: 0 });
    expect(word.word.underlined.length).toBeGreaterThan(10);
    await session.dismiss([first!], { reason: "Vu.", by: "A. Diarra" });
    expect(session.underlines.get()).toMatchObject({ status: "done", result: { added: all.result.added - 1 } });
    await check();
    expect(session.underlines.get()).toMatchObject({ status: "done", result: { added: all.result.added - 1 } });
    await session.underline(false);
    expect(word.word.underlined).toEqual([]);
    expect(body()).toBe(before);
    expect(word.word.unimplemented).toEqual([]);
  });
});
