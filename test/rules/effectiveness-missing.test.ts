import rule from "../../src/rules/effectiveness-missing";
import { emptyAudit, setEffectiveness } from "../../src/audit";
import { at, diallo, martin, wholeAudit, withDiallo } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { name: "an audit that nobody began", audit: () => emptyAudit("2026-01") },
    { name: "a level on every criterion that is there", audit: wholeAudit() },
    {
      name: "two levels that differ, told by their own rule",
      audit: wholeAudit(withDiallo, (record) => setEffectiveness(record, diallo, 1, "planned", at)),
    },
  ],
  reject: [
    [
      "a level taken back",
      { audit: wholeAudit((record) => setEffectiveness(record, martin, 1, null, at)) },
      [{ criterion: 1, block: null, severity: "error" }],
    ],
  ],
});
