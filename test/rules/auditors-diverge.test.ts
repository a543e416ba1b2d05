import rule from "../../src/rules/auditors-diverge";
import { consensusAssessor, schoolAssessor, setEffectiveness } from "../../src/audit";
import { at, diallo, opine, say, wholeAudit, withDiallo } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

const gap = { verdict: "non-compliant", gravity: "minor", reason: "Rien n’est joint." } as const;

testRule(rule, {
  accept: [
    { name: "one auditor", audit: wholeAudit() },
    {
      name: "a second one who says the same",
      audit: wholeAudit(withDiallo, say("C1.1", { verdict: "compliant" }, diallo)),
    },
    { name: "the school, which sees itself otherwise", audit: wholeAudit(say("C1.1", gap, schoolAssessor)) },
    {
      name: "a difference that was settled",
      audit: wholeAudit(withDiallo, say("C1.1", gap, diallo), say("C1.1", gap, consensusAssessor)),
    },
  ],
  reject: [
    [
      "two verdicts that differ, in the auditors’ own words",
      { audit: wholeAudit(withDiallo, say("C1.1", gap, diallo)) },
      [
        {
          criterion: 1,
          severity: "warning",
          parts: expect.objectContaining({
            what: expect.stringMatching(
              /«\u00a0non conforme, mineure\u00a0» pour B\. Diallo, «\u00a0conforme\u00a0» pour A\. Martin\.$/,
            ) as never,
          }) as never,
        },
      ],
    ],
    [
      "two levels of efficacité, and two avis",
      {
        audit: wholeAudit(
          withDiallo,
          (record) => setEffectiveness(record, diallo, 1, "planned", at),
          opine("favourable"),
          opine("reserved", diallo),
        ),
      },
      [{ criterion: null }, { criterion: 1 }],
    ],
  ],
});
