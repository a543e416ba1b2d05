import { apartProbeIds, HostError, type DocumentHost, type ProbeId, type ProbeResult } from "../../src/host";
import { defineProbe } from "../../src/host/word/probe/defineProbe";
import { runProbe } from "../../src/host/word/probe/runProbe";
import { friendly, type SimulationOptions } from "../word/options";
import { docx, p, table } from "../word/fixture";
import { textsOf } from "../writes/byHand";
import { personAt } from "./person";
import { optionsOfTrace } from "../word/trace";
import { allProbeIds, inWord, material, runProbes } from "./runSelfTest";
import { testedWords, type Differences } from "./words";

/** What is otherwise than expected, as the data of the tests says it. */
function differencesOf(results: readonly ProbeResult[]): Differences {
  return Object.fromEntries(
    results
      .filter(({ outcome }) => outcome !== "as-expected")
      .map(({ id, outcome, differs, happened }) => [
        id,
        outcome === "otherwise" ? Object.fromEntries(differs.map((name) => [name, happened[name] ?? null])) : outcome,
      ]),
  );
}

const isApart = (id: ProbeId): boolean => apartProbeIds.some((one) => one === id);

/** What a trace of a Word shows of its options. */
function shownBy({ api = "1.6", platform = "PC", hostile }: SimulationOptions): SimulationOptions {
  // Before WordApi 1.4 no probe writes a comment.
  const hidden = api === "1.3" ? ["stuckComments", "commentSigns"] : [];
  const shown = Object.entries(typeof hostile === "object" ? hostile : {}).filter(
    ([name, value]) => value !== friendly[name as keyof typeof friendly] && !hidden.includes(name),
  );
  return { api, platform, hostile: Object.fromEntries(shown) };
}

describe("the probes over genuine Office.js and a simulated Word", () => {
  test.each(testedWords)(
    "$name: what differs from what we assume, and nothing is left",
    async ({ options, differences }) => {
      const { results, word, trace } = await runProbes(options);
      expect(differencesOf(results)).toEqual(differences);
      expect(results.map(({ id }) => id)).toEqual(allProbeIds);
      expect(results.filter(({ id, left }) => left !== (isApart(id) ? null : 0))).toEqual([]);
      expect(word.common.partsByNamespace("urn:ldm:essai")).toEqual([]);
      expect(word.unimplemented).toEqual([]);
      // The same Word again, by its trace.
      expect(optionsOfTrace(trace)).toEqual(shownBy(options));
    },
  );
});

test("a Word that refuses every write is told probe by probe, with Office's code", async () => {
  const { results } = await runProbes({ hostile: { notAllowed: ["*"] } }, ["slices", "placeholder", "custom-xml"]);
  expect(results.map(({ outcome, errors }) => [outcome, errors[0]?.step, errors[0]?.code])).toEqual([
    ["refused", "probe", "NotAllowed"],
    ["refused", "probe", "NotAllowed"],
    ["otherwise", "added", "read-only 5002"],
  ]);
});

test("a probe that Word never answers ends, and the next one runs", async () => {
  const outcomes = await inWord(
    {},
    async (selfTest, word) => {
      const silent = jest.spyOn(word, "process").mockReturnValue(new Promise(() => undefined));
      const first = await selfTest.run("slices", material, personAt(word));
      silent.mockRestore();
      const second = await selfTest.run("slices", material, personAt(word));
      return [first.outcome, first.left, second.outcome];
    },
    { limitMs: 300 },
  );
  expect(outcomes).toEqual(["silent", null, "as-expected"]);
});

test("a probe whose host gives up a call that Word does not answer is silent too, and is not tried on", async () => {
  const probe = defineProbe({
    id: "slices",
    expected: { ranks: "5 6 7" },
    run: (bench) => bench.attempt("ranks", () => Promise.reject(new HostError("silent"))),
  });
  const ask = (): Promise<"skipped"> => Promise.resolve("skipped");
  const run = { host: {} as DocumentHost, material, ask, limitMs: 1000 };
  const { outcome, errors } = await inWord({}, () => runProbe(probe, run));
  expect([outcome, errors]).toEqual(["silent", [{ step: "probe", code: "silent", location: "" }]]);
});

test("a bug of ours is a result, and what it left is cleaned", async () => {
  const { outcome, errors, left } = await inWord({}, (selfTest, word) =>
    selfTest.run("insertion", { ...material, criterion: "no package" }, personAt(word)),
  );
  expect([outcome, errors[0]?.step, left]).toEqual(["crashed", "probe", 0]);
});

describe("an empty document", () => {
  test.each([
    ["one empty paragraph", docx("<w:p/>"), true],
    ["several, with spaces", docx("<w:p/><w:p/>" + p("  ")), true],
    ["words", docx(p("Dossier")), false],
    ["an empty table", docx(table([""]) + "<w:p/>"), false],
    ["a picture", docx("<w:p><w:r><w:drawing/></w:r></w:p>"), false],
    ["an empty control", docx("<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>"), false],
  ])("with %s", async (_name, bytes, isEmpty) => {
    expect(await inWord({}, (selfTest) => selfTest.isEmpty(), { bytes })).toBe(isEmpty);
  });

  test("is known without getOoxml too", async () => {
    const options = { hostile: { getOoxmlFails: true } };
    expect(await inWord(options, (selfTest) => selfTest.isEmpty())).toBe(true);
    expect(await inWord(options, (selfTest) => selfTest.isEmpty(), { bytes: docx(p("Dossier")) })).toBe(false);
  });

  test("is not one that keeps something of ours", async () => {
    const isEmpty = await inWord({}, async (selfTest, word) => {
      word.common.addPart('<a xmlns="urn:test"/>');
      return selfTest.isEmpty();
    });
    expect(isEmpty).toBe(false);
  });
});

describe("what a person leaves out is not known", () => {
  const leavesOut = (): Promise<"skipped"> => Promise.resolve("skipped");

  test("underlines that nobody looked at were not tried, though Word took them", async () => {
    const result = await inWord({ api: "1.7" }, (selfTest) => selfTest.run("underlines", material, leavesOut));
    expect([result.outcome, result.untried, result.happened["first"]]).toEqual(["skipped", ["visible"], "1 0"]);
  });

  test("the cursor in a header is told apart from the places that were tried", async () => {
    const result = await inWord({}, (selfTest) => selfTest.run("caret", material, leavesOut));
    expect([result.outcome, result.untried]).toEqual(["as-expected", ["header"]]);
  });
});

describe("in a document of the person's", () => {
  test("a document that refuses writes is told with Office's codes and places, try by try", async () => {
    const { results } = await runProbes({ hostile: { notAllowed: ["*"] } }, ["refusals"]);
    expect(results[0]).toMatchObject({ outcome: "as-expected", happened: { agrees: true, mode: "readWrite" } });
    expect(results[0]!.errors).toEqual([
      { step: "insertText", code: "NotAllowed", location: "Paragraph.insertText" },
      { step: "insertOoxml", code: "read-only NotAllowed", location: "Body.insertOoxml" },
      { step: "insertComment", code: "NotAllowed", location: "Range.insertComment" },
      { step: "addPart", code: "read-only 5002", location: "" },
    ]);
  });

  test("the largest dossier leaves figures and no word, and stays what it was", async () => {
    const bytes = docx(p("Lycée secret") + table(["un", "deux"]));
    const [result, same] = await inWord(
      {},
      async (selfTest, word) => {
        const before = word.save();
        const found = await selfTest.run("large-document", material, personAt(word));
        return [found, Buffer.from(word.save()).equals(Buffer.from(before))] as const;
      },
      { bytes },
    );
    expect(result).toMatchObject({ outcome: "as-expected", left: null, happened: { paragraphs: 3, sameWords: true } });
    expect(result.happened["fileBytes"]).toBeGreaterThan(500);
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(same).toBe(true);
  });

  test("what one of two people wrote and the other's write took away is told", async () => {
    const result = await inWord({}, (selfTest, word) =>
      selfTest.run("two-people", material, (question) => {
        const [kept] = word.common.partsByNamespace("urn:ldm:essai:deux");
        if (question === "other-wrote" && kept) {
          word.common.deletePart(kept.id);
          word.common.addPart('<deux xmlns="urn:ldm:essai:deux"><qui id="ab"/></deux>');
        }
        return Promise.resolve("yes");
      }),
    );
    expect([result.outcome, result.broken]).toEqual(["otherwise", ["own"]]);
  });

  test("takes nothing of it away, and leaves nothing there", async () => {
    const bytes = docx(p("Un mot") + table(["un"]) + p("Fin"));
    await inWord(
      {},
      async (selfTest, word) => {
        const before = textsOf(word);
        for (const id of apartProbeIds) await selfTest.run(id, material, personAt(word));
        expect(textsOf(word)).toEqual(before);
      },
      { bytes },
    );
  });
});
