import type { FollowedGap } from "./former";
import { outcomes, type FormerGap, type Gravity, type Outcome } from "./types";

/** What became of an écart, in French. Ours: no text of the label gives it. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  lifted: "levé",
  partly: "levé en partie",
  maintained: "maintenu",
};

/** Of an écart that nobody looked at again. */
export const notReexamined = "non réexaminé";

const gapLabels: Readonly<Record<Gravity, string>> = { minor: "écart mineur", major: "écart majeur" };

/** « 2021 : écart mineur — “…” ». */
export function formerGapWords(gap: FormerGap): string {
  const { gravity, isDisputed, reason } = gap;
  const what = isDisputed ? "écart, non départagé alors" : gravity ? gapLabels[gravity] : "écart, sans gravité";
  return `${formerAuditName(gap)}\u00a0: ${what}${reason ? ` — “${reason}”` : ""}`;
}

/** The former audit by its year. */
export function formerAuditName({ day }: Pick<FormerGap, "day">): string {
  return day?.slice(0, 4) ?? "Audit précédent";
}

/** « levé (A. Martin) ; maintenu (B. Diallo) »: what the auditors say became of it. */
export function followUpWords({ said }: Pick<FollowedGap, "said">): string {
  const told = outcomes.flatMap((outcome) => {
    const names = said.flatMap((one) => (one.outcome === outcome ? [one.name] : []));
    return names.length > 0 ? [`${outcomeLabels[outcome]} (${names.join(", ")})`] : [];
  });
  return told.join("\u00a0; ") || notReexamined;
}
