import rule from "../../src/rules/action-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [["a criterion alone", { pieces: [{ kind: "criterion", criterion: 1 }] }, [{ criterion: 1, block: null }]]],
});
