import rule from "../../src/rules/coordinator-incomplete";
import { testRule } from "../helpers/testRule";

const person = (lastName: string, firstName = "", position = "") =>
  ({
    words: { "T4 coordonnateur 0": lastName, "T4 coordonnateur 1": firstName, "T4 coordonnateur 2": position },
  }) as const;

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
      "a function alone, under the names",
      person("Mme le Proviseur"),
      [
        {
          text: "Mme le Proviseur",
          parts: expect.objectContaining({ what: "Coordonnateur incomplet\u00a0: nom, prénom à préciser." }) as never,
        },
      ],
    ],
    ["a last name without first name", person("DUPONT", "", "DDFPT"), [{ field: "coordonnateur", text: null }]],
    [
      "a first name alone",
      { words: { "T4 coordonnateur 0": "", "T4 coordonnateur 2": "" } },
      [{ field: "coordonnateur" }],
    ],
  ],
  accept: [
    { words: { "T4 coordonnateur 0": "", "T4 coordonnateur 1": "", "T4 coordonnateur 2": "" } },
    person("M. DUPONT Jean (DDFPT)"),
    person("DUPONT Jean", "", "DDFPT"),
    person("", "Mme Inès SANCHEZ, professeure de vente"),
    person("", "", "Inès Sanchez, CPE"),
  ],
});
