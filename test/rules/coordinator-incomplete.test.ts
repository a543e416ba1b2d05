import rule from "../../src/rules/coordinator-incomplete";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [
    [
      "a name without function",
      { words: { "T4 coordonnateur 2": "" } },
      [
        {
          field: "coordonnateur",
          table: "T4",
          parts: expect.objectContaining({ what: "Coordonnateur incomplet\u00a0: fonction à préciser." }) as never,
        },
      ],
    ],
    [
      "a first name alone",
      { words: { "T4 coordonnateur 0": "", "T4 coordonnateur 2": "" } },
      [{ field: "coordonnateur" }],
    ],
  ],
  accept: [{ words: { "T4 coordonnateur 0": "", "T4 coordonnateur 1": "", "T4 coordonnateur 2": "" } }],
});
