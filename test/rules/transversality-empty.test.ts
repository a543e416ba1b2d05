import rule from "../../src/rules/transversality-empty";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T3 transversalite": "", "T3 transversalite 2": "Axe 1" } },
    { words: { "T3 transversalite": "Sans objet" } },
  ],
  reject: [
    ["four empty lines", { words: { "T3 transversalite": "" } }, [{ criterion: 1, table: "T3", severity: "info" }]],
    ["four lines of filler", { words: { "T3 transversalite": "…" } }, [{ criterion: 1, table: "T3" }]],
  ],
});
