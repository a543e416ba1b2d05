import rule from "../../src/rules/revisions-left";
import { revisions } from "../helpers/change";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ name: "the comments of this add-in", changes: [revisions(0, "[LdM] Case vide.")] }],
  reject: [
    ["tracked changes", { changes: [revisions(3)] }, [{ criterion: null, block: null, severity: "info" }]],
    ["a comment", { changes: [revisions(0, "À revoir ensemble")] }, [{ criterion: null }]],
    ["both, told once", { changes: [revisions(2, "À revoir", "[LdM] Case vide.")] }, [{ criterion: null }]],
  ],
});
