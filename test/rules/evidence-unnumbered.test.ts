import rule from "../../src/rules/evidence-unnumbered";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T7 moyens": "Bilan en annexe 12, page 3." } },
    { words: { "T7 moyens": "Deux ateliers dans l’annexe du lycée." } },
    // Between the tables, and in the criterion's own, nothing has to be proved.
    { words: { "T1 etat-des-lieux": "Le détail figure en annexe." } },
  ],
  reject: [
    [
      "a reference to the annex as a whole, once a block",
      { words: { "T7 moyens": "Voir annexes.", "T8 conclusion": "Bilan en annexe." } },
      [{ severity: "warning", block: "A1", table: "T7", field: "moyens", text: "Voir annexes" }],
    ],
    [
      "a page of the annex, in an indicator's row",
      { words: { "T6 plus-value": "Tous sont venus (annexe page 12)." } },
      [{ block: "A1", table: "T6", field: "plus-value", text: "annexe page 12" }],
    ],
    [
      "in a commitment too",
      { words: { "T11 moyens": "Convention en pièce jointe." } },
      [{ block: "E1", table: "T11", text: "en pièce jointe" }],
    ],
  ],
});
