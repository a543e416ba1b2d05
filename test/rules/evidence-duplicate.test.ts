import rule from "../../src/rules/evidence-duplicate";
import { listing } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const list = (...rows: readonly string[][]) => listing("Liste des annexes", ["N°", "Intitulé"], ...rows);

testRule(rule, {
  accept: [{ changes: [list(["1", "Listes"], ["2", "Bilan"], ["2 bis", "Photographies"])] }],
  reject: [
    [
      "a number given twice, written otherwise",
      { changes: [list(["C1-A1-01", "Listes"], ["2", "Bilan"], ["c1.a1.1", "Photographies"])] },
      [{ severity: "warning", text: "c1.a1.1\u00a0– Photographies" }],
    ],
    ["three times, once", { changes: [list(["1", "A"], ["1", "B"], ["1", "C"])] }, [{ text: "1\u00a0– B" }]],
  ],
});
