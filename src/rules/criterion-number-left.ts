import { quoteOf } from "../document";
import { defineRule } from "../checker";

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
  check({ unnumbered }) {
    const [first] = unnumbered;
    if (!first) return [];
    const text = quoteOf(first.location.place);
    return [
      {
        table: first.table,
        what: "Titre sans le numéro du critère\u00a0: la lettre X est restée.",
        text,
        at: first.location,
      },
    ];
  },
});
