import { quoteOf } from "../document";
import { defineRule, type Fix } from "../checker";
import type { Criterion } from "../dossier";
import { criterionNumberEdits } from "./titleNumbers";

export default defineRule({
  id: "criterion-number-left",
  code: "S8",
  title: "Les titres portent le numéro du critère",
  source: "tables.T1",
  severity: "error",
  scope: "criterion",
  docs: {
    why: "Dans le guide, «\u00a0X\u00a0» tient la place du numéro.",
    how: "Remplacez «\u00a0X\u00a0» par le numéro du critère, dans ce titre et dans ceux qui suivent.",
  },
  check(criterion) {
    const [first] = criterion.unnumbered;
    if (!first) return [];
    const text = quoteOf(first.location.place);
    return [
      {
        table: first.table,
        what: "Titre sans le numéro du critère\u00a0: la lettre X est restée.",
        text,
        at: first.location,
        fixes: [numbering(criterion)],
      },
    ];
  },
});

/** Writes the number in every title; under the author's eyes where no other title of the section bears it. */
function numbering({ criterion, unnumbered, location }: Criterion): Fix {
  const isSure = location !== null && new RegExp(`(?<!\\d)${criterion}(?!\\d)`).test(location.place.text);
  return {
    label: `Écrire «\u00a0critère\u00a0${criterion}\u00a0»`,
    safety: isSure ? "safe" : "check-after",
    edits: unnumbered.flatMap(({ location: { place } }) => criterionNumberEdits(place, criterion)),
  };
}
