import rule from "../../src/rules/image-without-alt";
import { picture } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const words = { "T5 description": "Photographie" } as const;

testRule(rule, {
  accept: [{ name: "a picture that is told", words, changes: [picture("Photographie", "L’atelier rénové")] }],
  reject: [
    [
      "a picture without words",
      { words, changes: [picture("Photographie", null)] },
      [{ criterion: 1, block: "A1", table: "T5", field: "description", severity: "info" }],
    ],
    ["a picture with a blank", { words, changes: [picture("Photographie", " ")] }, [{ criterion: 1, block: "A1" }]],
  ],
});
