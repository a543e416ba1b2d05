import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { optionsOfTrace, type WordTrace } from "./trace";
import { tracedWord } from "./traceFile";

type TracedProbe = WordTrace["probes"][number];

const probe = (id: string, over: Partial<TracedProbe> = {}): TracedProbe => ({
  ...{ id, outcome: "as-expected", expected: {}, happened: {}, differs: [], errors: [] },
  ...over,
});

/** A probe that found one fact otherwise. */
function otherwise(id: string, name: string, value: string | number | boolean, code = "NotAllowed"): TracedProbe {
  const errors = value === "refused" ? [{ step: name, code }] : [];
  return probe(id, {
    ...{ outcome: "otherwise", expected: { [name]: "wanted" }, happened: { [name]: value }, differs: [name], errors },
  });
}

const traceOf = (probes: readonly TracedProbe[], sets = ["WordApi 1.3", "WordApi 1.4", "WordApi 1.6"]): string =>
  JSON.stringify({ trace: "ldm-word", version: 1, word: { platform: "Mac", sets }, probes } satisfies WordTrace);

test("a Word that answers as we assume is a friendly one of its set", () => {
  expect(optionsOfTrace(traceOf([probe("slices"), probe("caret-undo", { outcome: "skipped" })]))).toEqual({
    api: "1.6",
    platform: "Mac",
    hostile: {},
  });
  const old = traceOf([probe("comments", { outcome: "unsupported" })], ["WordApi 1.3"]);
  expect(optionsOfTrace(old)).toEqual({ api: "1.3", platform: "Mac", hostile: {} });
});

test("several members refused are all named", () => {
  const refused = [
    otherwise("comment-deletion", "plain", "refused"),
    otherwise("comments", "cell", "refused"),
    otherwise("insertion", "aloneExtra", 1),
  ];
  expect(optionsOfTrace(traceOf(refused))).toEqual({
    api: "1.6",
    platform: "Mac",
    hostile: { extraParagraph: true, notAllowed: ["Range.insertComment", "Comment.delete"] },
  });
});

test.each([
  ["a fact without option", otherwise("signs", "tab", "20"), "signs.tab: 20, not wanted"],
  ["a value without option", otherwise("insertion", "aloneExtra", 2), "insertion.aloneExtra: 2"],
  ["a code without option", otherwise("comments", "cell", "refused", "GeneralException"), "comments.cell: refused"],
  ["no answer", probe("row", { outcome: "silent" }), "row: silent"],
  ["a refusal of a whole probe", probe("row", { outcome: "refused" }), "row: refused"],
  ["a probe that it does not know", probe("later"), "later: as-expected"],
  ["comments missing from a newer Word", probe("comments", { outcome: "unsupported" }), "comments: unsupported"],
])("what no option plays is told: %s", (_name, found, message) => {
  expect(() => optionsOfTrace(traceOf([found]))).toThrow(message);
});

test.each([
  ["no trace", "{}", "no trace"],
  ["another version", JSON.stringify({ trace: "ldm-word", version: 2 }), "version 2"],
  ["too old a Word", traceOf([], ["CustomXmlParts 1.1"]), "without WordApi 1.3"],
])("a file of something else is refused: %s", (_name, text, message) => {
  expect(() => optionsOfTrace(text)).toThrow(message);
});

describe("LDM_WORD_TRACE", () => {
  const before = process.env.LDM_WORD_TRACE;
  afterEach(() => {
    if (before === undefined) delete process.env.LDM_WORD_TRACE;
    else process.env.LDM_WORD_TRACE = before;
  });

  test("names the file of a Word to play; without it there is none", () => {
    delete process.env.LDM_WORD_TRACE;
    expect(tracedWord()).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "trace-"));
    const file = join(folder, "word.json");
    writeFileSync(file, traceOf([otherwise("citation", "linkKept", false)]));
    process.env.LDM_WORD_TRACE = file;
    expect(tracedWord()).toEqual([{ api: "1.6", platform: "Mac", hostile: { dropsLinks: true } }]);
    rmSync(folder, { recursive: true });
    expect(() => tracedWord()).toThrow();
  });
});
