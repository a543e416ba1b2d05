import type { Place } from "../../document";
import type { Dossier } from "../../dossier";
import {
  planRename,
  planRenumbering,
  registerFrom,
  type NumberEdit,
  type NumberingPlan,
  type RenameRefusal,
} from "../../evidence";
import type { DocumentEdit } from "../../host";
import { refuse, type Change, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";
import { listEdits } from "./list";
import type { EvidenceRefusal, Renumbering } from "./types";

const refusals: Record<RenameRefusal, EvidenceRefusal> = {
  gone: "gone",
  unread: "number-unread",
  taken: "number-taken",
};

/** Another number for a piece, in the list and in every citation. */
export function planNumber(snapshot: EvidenceSnapshot, key: string, number: string): Plan {
  const { dossier, register, files } = snapshot;
  const plan = planRename(dossier, registerFrom(dossier, register), key, number, files);
  if (typeof plan === "string") return refuse(refusals[plan]);
  const given = plan.renames.get(key);
  if (given === undefined) return refuse("nothing-to-change");
  return {
    edits: [...replacements(plan.edits), ...listEdits(snapshot, plan.rows)],
    register: plan.register,
    words: given,
    count: citationsIn(dossier, plan),
    outOfReach: plan.outOfReach.length,
    files: plan.files,
  };
}

/** The numbers in the order of the dossier; null when none changes. */
export function proposeNumbers({ dossier, register, view, files }: EvidenceSnapshot): Renumbering | null {
  const plan = planRenumbering(dossier, registerFrom(dossier, register), files);
  if (plan.renames.size === 0) return null;
  const items = new Map(view.entries.map(({ key, item }) => [key, item]));
  const numbers = [...plan.renames].map(([key, to]) => {
    const { number, title } = items.get(key) ?? { number: key, title: "" };
    return { key, from: number, title, to };
  });
  return {
    numbers,
    places: citationsIn(dossier, plan),
    outOfReach: plan.outOfReach.length,
    unknown: plan.unknown.map(({ number }) => number),
    files: plan.files,
    edits: replacements(plan.edits),
    register: plan.register,
    rows: plan.rows,
  };
}

/** The numbers of a plan, written where they were read: the host refuses when the words there have changed. */
export function planNumbers(snapshot: EvidenceSnapshot, plan: Renumbering): Change {
  const { edits, register, rows, numbers, outOfReach, files } = plan;
  return {
    edits: [...edits, ...listEdits(snapshot, rows)],
    register,
    words: "",
    count: numbers.length,
    outOfReach,
    files,
  };
}

/** Words in place of others, for the host. */
export function replacements(edits: readonly NumberEdit[]): readonly DocumentEdit[] {
  return edits.map((edit) => ({ kind: "replaceText", ...edit }));
}

/** The citations that a plan writes again: its lines of the list and its headings of annexes are none. */
function citationsIn({ citations }: Dossier, { edits }: NumberingPlan): number {
  const starts = new Map<string, number[]>();
  const keyOf = ({ paragraph, file = 0 }: Place): string => `${file} ${paragraph}`;
  for (const { at } of edits) starts.set(keyOf(at), [...(starts.get(keyOf(at)) ?? []), at.start]);
  return citations.filter(({ references, location: { place } }) =>
    references.some(({ start, end }) => starts.get(keyOf(place))?.some((at) => start <= at && at < end)),
  ).length;
}
