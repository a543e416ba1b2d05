import { planRename, planRenumbering, registerFrom, type NumberEdit, type RenameRefusal } from "../../evidence";
import type { DocumentEdit } from "../../host";
import { refuse, type Change, type Desk, type Plan } from "./Desk";
import { listEdits } from "./list";
import type { EvidenceRefusal, Renumbering } from "./types";

const refusals: Record<RenameRefusal, EvidenceRefusal> = {
  gone: "gone",
  unread: "number-unread",
  taken: "number-taken",
};

/** Another number for a piece, in the list and in every citation. */
export function planNumber(desk: Desk, key: string, number: string): Plan {
  const { dossier, register } = desk;
  const plan = planRename(dossier, registerFrom(dossier, register), key, number);
  if (typeof plan === "string") return refuse(refusals[plan]);
  if (plan.renames.size === 0) return refuse("nothing-to-change");
  const edits = [...replacements(plan.edits), ...listEdits(desk, plan.rows)];
  return { edits, register: plan.register, words: number, count: plan.edits.length };
}

/** The numbers in the order of the dossier; null when none changes. */
export function proposeNumbers({ dossier, register, view }: Desk): Renumbering | null {
  const plan = planRenumbering(dossier, registerFrom(dossier, register));
  if (plan.renames.size === 0) return null;
  const numbers = [...plan.renames].map(([key, to]) => ({
    from: view.entries.find((entry) => entry.key === key)?.item.number ?? key,
    to,
  }));
  return {
    numbers,
    places: plan.edits.length,
    outOfReach: plan.outOfReach.length,
    edits: replacements(plan.edits),
    register: plan.register,
    rows: plan.rows,
  };
}

/** The numbers of a plan, written where they were read: the host refuses when the words there have changed. */
export function planNumbers(desk: Desk, { edits, register, rows, numbers }: Renumbering): Change {
  return { edits: [...edits, ...listEdits(desk, rows)], register, words: "", count: numbers.length };
}

/** Words in place of others, for the host. */
export function replacements(edits: readonly NumberEdit[]): readonly DocumentEdit[] {
  return edits.map((edit) => ({ kind: "replaceText", ...edit }));
}
