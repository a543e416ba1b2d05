import rule from "../../src/rules/criterion-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [
    [
      "the seven criteria that are not there",
      {},
      [2, 3, 4, 5, 6, 7, 8].map((criterion) => ({ criterion, block: null, table: null })),
    ],
  ],
});
