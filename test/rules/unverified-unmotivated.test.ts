import rule from "../../src/rules/unverified-unmotivated";
import { emptyAudit } from "../../src/audit";
import { diallo, say, wholeAudit, withDiallo } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { name: "an audit that nobody began", audit: () => emptyAudit("2026-01") },
    { name: "every attendu established", audit: wholeAudit() },
    {
      name: "an attendu not verified, with what prevented it",
      audit: wholeAudit(say("C1.2", { verdict: "unverified", reason: "Annexe illisible." })),
    },
    {
      name: "an attendu on which auditors differ, told by its own rule",
      audit: wholeAudit(withDiallo, say("C1.2", { verdict: "unverified" }, diallo)),
    },
  ],
  reject: [
    [
      "an attendu not verified without a word, whatever blanks its reason holds",
      {
        audit: wholeAudit(
          say("C1.2", { verdict: "unverified", reason: " \n" }),
          say("C1.4", { verdict: "unverified" }),
        ),
      },
      [
        {
          criterion: 1,
          block: null,
          severity: "warning",
          parts: expect.objectContaining({
            what: expect.stringMatching(/^Attendu\u00a0C1\.2 \(«\u00a0.*\u00a0»\) non vérifié, sans motif\.$/) as never,
          }) as never,
        },
        {
          criterion: 1,
          block: null,
          severity: "warning",
          parts: expect.objectContaining({ what: expect.stringMatching(/^Attendu\u00a0C1\.4 /) as never }) as never,
        },
      ],
    ],
  ],
});
