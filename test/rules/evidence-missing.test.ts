import rule from "../../src/rules/evidence-missing";
import { column, link } from "../helpers/change";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 indicateur": "Nombre d’élèves", "T6 plus-value": "Voir PJ 4." } },
    {
      name: "a column",
      words: { "T6 indicateur": "Nombre d’élèves" },
      changes: [column("Indicateurs", "Annexe", "12")],
    },
    { name: "a broken link", words: { "T6 indicateur": "Nombre d’élèves" }, changes: [link("Nombre", "")] },
    // The cause is told once, by the rule about references without a number.
    { words: { "T6 indicateur": "Nombre d’élèves", "T8 conclusion": "Voir annexes." } },
    { name: "a path", words: { "T6 indicateur": "Nombre d’élèves, P:\\LDM\\liste.pdf" } },
  ],
  reject: [
    [
      "an action that cites nothing, once",
      { words: { "T6 indicateur": "Nombre d’élèves" } },
      [{ block: "A1", severity: "error", table: null, indicator: null }],
    ],
    [
      "an added column that says a number and no evidence",
      { words: { "T6 indicateur": "Nombre d’élèves" }, changes: [column("Indicateurs", "Cible", "12")] },
      [{ block: "A1", severity: "error" }],
    ],
    [
      "an indicator without its own, in an action that has some",
      { words: { "T6 indicateur": "Nombre d’élèves", "T8 conclusion": "Bilan en annexe 12." } },
      [{ block: "A1", severity: "warning", table: "T6", objective: 1, indicator: 1 }],
    ],
  ],
});
