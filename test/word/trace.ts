import type { SimulationOptions } from "./options";
import type { Hostility } from "./world";

type Fact = string | number | boolean | null;

/** What of a trace of the self-test is used: how a Word answered each probe (`SelfTestTrace`, version 1). */
export interface WordTrace {
  readonly trace: "ldm-word";
  readonly version: 1;
  readonly word: { readonly platform: string; readonly sets: readonly string[] };
  readonly probes: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly expected: Readonly<Record<string, Fact>>;
    readonly happened: Readonly<Record<string, Fact>>;
    readonly differs: readonly string[];
    readonly errors: readonly { readonly step: string; readonly code: string }[];
  }[];
}

/** A fact of a trace that shows a shortcoming which the simulation can play. */
interface Sign {
  /** `probe.fact`, or a probe that Word refused as a whole. */
  readonly at: string;
  /** The value that shows it; absent: any other than the expected one. */
  readonly value?: Fact;
  /** With this code of Office; absent: with any. */
  readonly code?: string;
  readonly gives: Partial<Hostility>;
  /** What follows from it: facts, or all of a probe (`probe.*`). */
  readonly explains?: readonly string[];
}

const refusing = (member: string): Partial<Hostility> => ({ notAllowed: [member] });

const signs: readonly Sign[] = [
  {
    at: "paragraphs.ooxml",
    value: "refused",
    gives: { getOoxmlFails: true },
    explains: [
      ...["placeholder.showing", "placeholder.temporary", "insertion.headerRows", "insertion.widths"],
      "large-document.ooxml",
    ],
  },
  { at: "large-document.largeSlices", value: "refused", gives: { largestSlice: 65536 } },
  // The platform says it: office-js #2700, #4681, #3385.
  { at: "way-out.json", value: false, gives: {}, explains: ["way-out.docx"] },
  { at: "paragraphs.deletedText", gives: { keepsDeletions: true } },
  { at: "signs.noBreakSpace", value: "20", gives: { spaces: "plain" }, explains: ["comments.space"] },
  { at: "signs.noBreakSpace", value: "202f", gives: { spaces: "narrow" }, explains: ["comments.space"] },
  {
    at: "comment-signs.paragraph",
    value: "5",
    gives: { commentSigns: true },
    explains: ["comment-signs.range", "comment-signs.control"],
  },
  { at: "paragraphs.mergedCellIndex", value: "refused", gives: { mergedCellsThrow: true } },
  { at: "insertion-undo.deletedRange", gives: { keepsCells: true } },
  { at: "citation.linkKept", value: false, gives: { dropsLinks: true } },
  ...["alone", "between", "afterTable", "beforeTable", "betweenTables", "atEnd"].map((place) => ({
    at: `insertion.${place}Extra`,
    value: 1,
    gives: { extraParagraph: true },
  })),
  {
    at: "comments.cell",
    value: "refused",
    code: "NotAllowed",
    gives: refusing("Range.insertComment"),
    explains: ["comments.*", "comment-signs.*", "flags-twice.*", "comment-deletion.*", "comments-undo.*"],
  },
  {
    at: "comment-deletion.plain",
    value: "refused",
    code: "NotAllowed",
    gives: refusing("Comment.delete"),
    explains: ["comment-deletion.*", "flags-twice.cleared"],
  },
  {
    at: "comment-deletion.besidePageBreak",
    value: "refused",
    code: "GeneralException",
    gives: { stuckComments: true },
  },
  {
    at: "underlines.first",
    value: "refused",
    code: "no-underlines GeneralException",
    gives: { noSubscription: true },
    explains: ["underlines.*"],
  },
  {
    at: "region.paragraphBefore",
    value: "refused",
    code: "NotAllowed",
    gives: { refusesBesideControls: true },
    explains: ["region.putAgain", "region-tracked.putAgain"],
  },
];

/** What the simulation answers before WordApi 1.4: a control deleted while changes are tracked stays (office-js #1299). */
const before14: readonly string[] = ["putAgain", "removed", "blocksLeft"].map((fact) => `region-tracked.${fact}`);

/** The set that a probe needs beyond WordApi 1.3: an older Word has none of it. */
const since: Readonly<Record<string, "1.4" | "1.7">> = {
  "comment-signs": "1.4",
  comments: "1.4",
  "comment-deletion": "1.4",
  "comments-undo": "1.4",
  underlines: "1.7",
};

/** The probes of a trace: one that is not here was made since, and says something that nobody reads. */
const knownProbes = new Set([
  ...["paragraphs", "slices", "caret", "caret-undo", "signs", "insertion", "placeholder", "region", "region-tracked"],
  ...["insertion-undo", "flags-twice", "row", "tracked-range", "column", "citation", "custom-xml", "new-document"],
  ...["large-document", "way-out", "refusals", "two-people", "ribbon"],
  ...Object.keys(since),
]);

/**
 * The options with which the simulation answers as a real Word did. Throws, with all of them, for what that Word answered
 * and no option plays: a simulation that leaves it out would prove less than it says.
 */
export function optionsOfTrace(json: string): SimulationOptions {
  const trace = parse(json);
  const api = newestApi(trace);
  const otherwise = trace.probes.flatMap((probe) => differencesOf(probe, api));
  const found = signs.filter(({ at, value, code }) =>
    otherwise.some(
      (one) =>
        one.at === at && (value === undefined || one.value === value) && (code === undefined || one.code === code),
    ),
  );
  const explained = new Set([
    ...(api === "1.3" ? before14 : []),
    ...found.flatMap(({ at, explains = [] }) => [at, ...explains]),
  ]);
  const unknown = otherwise.filter(({ at, probe }) => !explained.has(at) && !explained.has(`${probe}.*`));
  if (unknown.length > 0) {
    const lines = unknown.map(({ at, value, wanted }) => `${at}: ${value}, not ${wanted}`);
    throw new Error(`no option of the simulated Word plays this:\n${lines.join("\n")}`);
  }
  const notAllowed = found.flatMap(({ gives }) => gives.notAllowed ?? []);
  const hostile: Partial<Hostility> = Object.assign({}, ...found.map(({ gives }) => gives)) as Partial<Hostility>;
  return { api, ...platformOf(trace), hostile: { ...hostile, ...(notAllowed.length > 0 && { notAllowed }) } };
}

interface Difference {
  readonly probe: string;
  readonly at: string;
  readonly value: Fact;
  readonly wanted: Fact;
  readonly code: string | null;
}

function differencesOf(probe: WordTrace["probes"][number], api: string): readonly Difference[] {
  const { id, outcome, expected, happened, differs, errors } = probe;
  const whole = { probe: id, at: id, value: outcome, wanted: "an answer", code: errors.at(-1)?.code ?? null };
  if (!knownProbes.has(id)) return [{ ...whole, wanted: "a probe that is known" }];
  if (outcome === "unsupported") return Number(api) < Number(since[id] ?? api) ? [] : [whole];
  if (outcome === "skipped" || outcome === "as-expected") return [];
  if (outcome !== "otherwise") return [whole];
  return differs.map((name) => ({
    ...{ probe: id, at: `${id}.${name}`, value: happened[name] ?? null, wanted: expected[name] ?? null },
    code: errors.find(({ step }) => step === name)?.code ?? null,
  }));
}

function newestApi({ word }: WordTrace): NonNullable<SimulationOptions["api"]> {
  const newest = (["1.7", "1.6", "1.4", "1.3"] as const).find((version) => word.sets.includes(`WordApi ${version}`));
  if (!newest) throw new Error("the trace of a Word without WordApi 1.3");
  return newest;
}

/** One that the simulation plays; a Word that says another is played without. */
function platformOf({ word }: WordTrace): Pick<SimulationOptions, "platform"> {
  const platform = (["PC", "Mac", "iOS", "OfficeOnline"] as const).find((one) => one === word.platform);
  return platform ? { platform } : {};
}

function parse(json: string): WordTrace {
  const value = JSON.parse(json) as Partial<WordTrace> | null;
  if (value?.trace !== "ldm-word") throw new Error("no trace of a self-test");
  if (value.version !== 1) throw new Error(`a trace of version ${value.version}: this simulation reads 1`);
  return value as WordTrace;
}
