import { reviewsOf, type Review, type TextChange } from "../audit";
import { defineRule, whereOf } from "../checker";
import { answersOf, type Dossier } from "../dossier";
import type { Location } from "../document";
import type { GuideEdition } from "../guide";
import { placeOfCriterion } from "./audited";

export default defineRule({
  id: "changed-since-scoring",
  code: "A6",
  title: "Le texte est celui qui a été noté",
  source: "audit.text",
  severity: "warning",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "Ce qui a été noté ne vaut peut-être plus.",
    how: "Relisez ce qui a changé, puis confirmez ou revoyez la notation du critère.",
  },
  check(dossier, { audit, guide }) {
    if (!audit) return [];
    const stale = reviewsOf(audit, dossier).filter(
      ({ voice, state }) => voice !== "school" && (state === "changed" || state === "missing"),
    );
    return [...new Set(stale.map(({ criterion }) => criterion))].map((criterion) => {
      const own = stale.filter((one) => one.criterion === criterion);
      const place = placeOfCriterion(dossier, criterion);
      const changes = own[0]!.changes;
      return {
        ...place,
        what: `${whatChanged(changes, guide)} depuis la notation${byWhom(own)}.`,
        text: null,
        at: locationOf(dossier, changes) ?? place.at,
      };
    });
  },
});

/** The places that changed, the first ones by name. */
function whatChanged(changes: readonly TextChange[], guide: GuideEdition): string {
  if (changes.length === 0) return "Critère retiré";
  const most = 3;
  const places = changes.slice(0, most).map(({ at, kind }) => {
    const where = whereOf({ ...at, criterion: null }, guide).replace(/^Dossier(?:, )?/, "");
    const words = where || "titres et texte autour des tableaux";
    return kind === "changed" ? words : `${words} (${kind === "added" ? "ajouté" : "retiré"})`;
  });
  const others = changes.length - most;
  const rest = others > 0 ? [`${others} autre${others > 1 ? "s" : ""} endroit${others > 1 ? "s" : ""}`] : [];
  return `Texte modifié (${[...places, ...rest].join("\u00a0; ")})`;
}

function byWhom(reviews: readonly Review[]): string {
  const names = reviews.map(({ name }) => name).filter((name) => name !== "");
  return names.length > 0 ? ` par ${[...new Set(names)].join(", ")}` : "";
}

/** The first cell that changed and is still there. */
function locationOf(dossier: Dossier, changes: readonly TextChange[]): Location | null {
  const answers = answersOf(dossier);
  for (const { at } of changes) {
    const found = answers.find(
      (one) =>
        one.criterion === at.criterion &&
        one.block === at.block &&
        one.table === at.table &&
        one.field === at.field &&
        one.objective === at.objective &&
        one.indicator === at.indicator,
    );
    if (found) return found.location;
  }
  return null;
}
