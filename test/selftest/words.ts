import type { ProbeId, ProbeOutcome, Fact } from "../../src/host";
import type { SimulationOptions } from "../word";
import { hostile, hostileWeb } from "../word/options";

/** What is otherwise in a Word: facts by probe, or how the probe ended. */
export type Differences = Readonly<Partial<Record<ProbeId, ProbeOutcome | Readonly<Record<string, Fact>>>>>;

/** A simulated Word, and how it answers the self-test otherwise than we assume. */
export interface TestedWord {
  readonly name: string;
  readonly options: SimulationOptions;
  readonly differences: Differences;
}

/** Probes of what came with WordApi 1.4. */
const withoutComments: Differences = {
  "comment-signs": "unsupported",
  comments: "unsupported",
  "comment-deletion": "unsupported",
  "comments-undo": "unsupported",
};

/** Before WordApi 1.4 a control deleted while changes are tracked stays (office-js #1299): we refuse to take it away. */
const keepingTrackedControls: Differences = {
  "region-tracked": { putAgain: 2, removed: "refused", blocksLeft: null },
};

/** In every simulated Word: nothing can be undone by a person. */
const withoutUndo: Differences = { "caret-undo": "skipped" };

/** In those before WordApi 1.7 besides. */
const always: Differences = { ...withoutUndo, underlines: "unsupported" };

const places = ["alone", "between", "afterTable", "beforeTable", "betweenTables", "atEnd"];

const shortcomings: Differences = {
  ...always,
  paragraphs: { deletedText: "20 70 61 72 74 69", mergedCellIndex: "refused" },
  insertion: Object.fromEntries(places.map((name) => [`${name}Extra`, 1])),
  signs: { noBreakSpace: "20" },
  citation: { linkKept: false },
  "large-document": { largeSlices: "refused" },
};

/** Of comments, which came with WordApi 1.4. */
const commentShortcomings: Differences = {
  "comment-signs": { paragraph: "5", range: "5", control: "5" },
  comments: { space: "20" },
  "comment-deletion": { besidePageBreak: "refused" },
};

/** The Words of the tests; the delays of a hostile one would only lengthen them. */
export const testedWords: readonly TestedWord[] = [
  { name: "friendly", options: {}, differences: always },
  { name: "1.7", options: { api: "1.7" }, differences: withoutUndo },
  {
    name: "1.7 without a subscription",
    options: { api: "1.7", hostile: { noSubscription: true } },
    differences: { ...withoutUndo, underlines: { first: "refused", again: "refused", removed: "0 0" } },
  },
  {
    name: "1.3",
    options: { api: "1.3" },
    differences: { ...always, ...withoutComments, ...keepingTrackedControls },
  },
  {
    name: "hostile",
    options: { hostile: { ...hostile, delay: 0 } },
    differences: { ...shortcomings, ...commentShortcomings },
  },
  {
    name: "hostile on Mac",
    options: { platform: "Mac", hostile: { ...hostile, delay: 0 } },
    differences: { ...shortcomings, ...commentShortcomings, "way-out": { json: false, docx: false } },
  },
  {
    name: "hostile on the web",
    options: { platform: "OfficeOnline", hostile: { ...hostile, ...hostileWeb, delay: 0 } },
    differences: {
      ...shortcomings,
      ...commentShortcomings,
      signs: { noBreakSpace: "202f" },
      region: { paragraphBefore: "refused" },
      "insertion-undo": { deletedRange: 1 },
      comments: { space: "202f" },
    },
  },
  {
    name: "hostile 1.3",
    options: { api: "1.3", hostile: { ...hostile, delay: 0 } },
    differences: { ...shortcomings, ...withoutComments, ...keepingTrackedControls },
  },
  {
    name: "without getOoxml",
    options: { hostile: { getOoxmlFails: true } },
    differences: {
      ...always,
      paragraphs: { ooxml: "refused" },
      "large-document": { ooxml: "refused" },
      placeholder: { showing: "refused", temporary: null },
      insertion: { headerRows: "refused", widths: null },
    },
  },
  {
    name: "refusing comments",
    options: { hostile: { notAllowed: ["Range.insertComment"] } },
    differences: {
      ...always,
      "comment-signs": "refused",
      comments: {
        ...Object.fromEntries(
          ["cell", "mergedCell", "emptyCell", "paragraph", "acrossLink"].map((name) => [name, "refused"]),
        ),
        space: null,
      },
      "flags-twice": { first: "refused", second: "refused", cleared: "0 0 0" },
      "comment-deletion": { plainPut: "refused", besidePageBreakPut: "refused", answeredPut: "refused" },
      "comments-undo": "refused",
    },
  },
  {
    name: "keeping comments",
    options: { hostile: { notAllowed: ["Comment.delete"] } },
    differences: {
      ...always,
      "flags-twice": { cleared: "0 0 0" },
      "comment-deletion": { plain: "refused", besidePageBreak: "refused" },
    },
  },
  {
    name: "without paragraphs before controls",
    options: { hostile: { refusesBesideControls: true } },
    differences: {
      ...always,
      region: { putAgain: "refused", paragraphBefore: "refused" },
      "region-tracked": { putAgain: "refused" },
    },
  },
];
