import rule from "../../src/rules/evidence-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ words: { "T6 indicateur": "Nombre d’élèves", "T6 plus-value": "Voir PJ 4." } }],
  reject: [
    [
      "an action that cites nothing, once",
      { words: { "T6 indicateur": "Nombre d’élèves" } },
      [{ block: "A1", severity: "error", table: null, indicator: null }],
    ],
    [
      "an indicator without its own, in an action that has some",
      { words: { "T6 indicateur": "Nombre d’élèves", "T8 conclusion": "Bilan en annexe 12." } },
      [{ block: "A1", severity: "warning", table: "T6", objective: 1, indicator: 1 }],
    ],
  ],
});
