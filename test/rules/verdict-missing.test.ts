import rule from "../../src/rules/verdict-missing";
import { emptyAudit } from "../../src/audit";
import { diallo, say, wholeAudit, withDiallo } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

const criteria = (...numbers: number[]) => numbers.map((criterion) => ({ kind: "criterion" as const, criterion }));

testRule(rule, {
  accept: [
    { name: "an audit that nobody began", audit: () => emptyAudit("2026-01") },
    { name: "every attendu with a verdict, the missing criteria left alone", audit: wholeAudit() },
    { name: "an attendu that could not be verified", audit: wholeAudit(say("C1.2", { verdict: "unverified" })) },
    {
      name: "a line for networks in an individual candidacy",
      pieces: criteria(4),
      settings: { candidacy: "individual" },
      audit: wholeAudit(),
    },
    {
      name: "an attendu on which auditors differ, told by its own rule",
      audit: wholeAudit(withDiallo, say("C1.2", { verdict: "unverified" }, diallo)),
    },
  ],
  reject: [
    [
      "a verdict taken back",
      { audit: wholeAudit(say("C1.2", { verdict: null })) },
      [
        {
          criterion: 1,
          block: null,
          severity: "error",
          parts: expect.objectContaining({
            what: expect.stringMatching(/^Attendu\u00a0C1\.2 \(«\u00a0.*\u00a0»\) sans verdict\.$/) as never,
          }) as never,
        },
      ],
    ],
    [
      "a line for networks in a network",
      { pieces: criteria(4), settings: { candidacy: "network" }, audit: wholeAudit() },
      [{ criterion: 4 }],
    ],
    [
      "a criterion that nobody looked at, once",
      {
        pieces: criteria(1, 6),
        settings: { candidacy: "individual" },
        audit: wholeAudit(say("C6.1", { verdict: null }), say("C6.2", { verdict: null })),
      },
      [
        {
          criterion: 6,
          parts: expect.objectContaining({ what: "Aucun des 2 attendus n’a de verdict." }) as never,
        },
      ],
    ],
  ],
});
