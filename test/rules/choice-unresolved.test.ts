import rule from "../../src/rules/choice-unresolved";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ words: { "T5 perenne": "NON" } }, { words: { "T5 perenne": "Oui, depuis 2021" } }],
  reject: [
    ["both words", { words: { "T5 perenne": "OUI / NON" } }, [{ field: "perenne", text: "OUI / NON" }]],
    [
      "the instruction",
      { words: { "T5 perenne": "OUI\nSupprimer la mention inutile" } },
      [{ field: "perenne", block: "A1" }],
    ],
  ],
});
