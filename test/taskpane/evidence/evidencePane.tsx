import { screen } from "@testing-library/react";
import { currentEdition } from "../../../src/guide";
import type {
  CaretPlace,
  CaretState,
  EvidenceDone,
  EvidenceSession,
  EvidenceState,
  EvidenceWork,
} from "../../../src/session";
import { EvidenceView } from "../../../src/taskpane/evidence/EvidenceView";
import type { Mode } from "../../../src/taskpane/state/preferences";
import { inPane, still } from "../inPane";
import { citation, entry, evidenceView, item, read } from "../sampleEvidence";
import { sampleSession } from "../sampleSession";

/** A piece that is cited twice. */
export const agreement = entry({
  item: item({ number: "C3-A1-02" }),
  citations: [citation(), citation({ block: "A2" })],
});
/** A piece that nothing cites. */
export const survey = entry({
  item: item({ number: "C5-A1-01", title: "Enquête", type: "", date: "", file: "" }),
  citations: [],
  stages: new Set(["listed"]),
  troubles: ["uncited", "undated"],
});
/** Both of them. */
export const pieces = evidenceView({ entries: [agreement, survey] });

/** The evidence as a test has it: states beside what the session does. */
interface Over extends Partial<Omit<EvidenceSession, "state" | "work" | "made" | "here" | "caret">> {
  readonly state?: EvidenceState;
  readonly work?: EvidenceWork;
  readonly made?: EvidenceDone | null;
  readonly here?: CaretPlace | null;
  readonly caret?: CaretState;
  readonly mode?: Mode;
}

/** The view « Preuves » in a pane; of a school unless told. */
export function view({ state, work, made, here, caret, mode = "school", ...does }: Over = {}) {
  const { session } = sampleSession();
  const evidence: EvidenceSession = {
    ...session.evidence,
    state: still(state ?? read(pieces)),
    work: still<EvidenceWork>(work ?? { status: "idle" }),
    made: still(made ?? null),
    here: still(here ?? null),
    caret: still<CaretState>(caret ?? { status: "off" }),
    ...does,
  };
  return inPane(<EvidenceView />, {
    session: { ...session, evidence },
    edition: currentEdition,
    preferences: { mode },
  });
}

/** A change that was made. */
export function done(over: Partial<EvidenceDone>): EvidenceDone {
  const nothingMore = { outOfReach: 0, files: [], unlisted: null, list: null };
  return { status: "done", task: "cite", words: "", count: 1, ...nothingMore, ...over };
}

/** What opens the card of a piece. */
export const card = (name: RegExp) => screen.getByRole("button", { name, expanded: false });
/** A part of the view. */
export const tab = (name: string) => screen.getByRole("tab", { name });
