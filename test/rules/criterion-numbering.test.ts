import rule from "../../src/rules/criterion-numbering";
import { replaceAll } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const pieces = [1, 2, 4, 5, 6, 7, 8].map((criterion) => ({ kind: "criterion" as const, criterion }));

/** The seven criteria of 2016: the present 4 to 8 under the numbers 3 to 7. */
const former = [4, 5, 6, 7, 8].map((number) =>
  replaceAll(new RegExp(`(crit[eè]re)(\\s)${number}`, "i"), `$1$2${number - 1}`),
);

testRule(rule, {
  accept: [
    { pieces },
    { name: "two criteria swapped with their numbers", pieces, changes: [replaceAll(/critère\s7/i, "Critère 5")] },
    {
      name: "titles without the criterion’s name",
      pieces,
      changes: [replaceAll(/^(Critère\s\d)\s:.*/, "$1"), ...former],
    },
  ],
  reject: [
    ["the numbers of 2016", { pieces, changes: former }, [{ criterion: null, block: null, severity: "warning" }]],
    [
      "the numbers of 2016 under the name on the next line",
      {
        pieces: [{ kind: "criterion", criterion: 3 }],
        changes: [replaceAll(/^Critère\s3.*/, "CRITÈRE 3 : Partenariats")],
      },
      [{ criterion: null }],
    ],
    [
      "one file with the criterion 7 of 2016",
      { pieces: [{ kind: "criterion", criterion: 8 }], changes: [replaceAll(/(crit[eè]re)(\s)8/i, "$1$27")] },
      [{ criterion: null }],
    ],
  ],
});
