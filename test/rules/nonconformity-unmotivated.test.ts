import rule from "../../src/rules/nonconformity-unmotivated";
import { say, wholeAudit } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

const gap = (gravity: "minor" | "major" | null, reason: string) =>
  wholeAudit(say("C1.3", { verdict: "non-compliant", gravity, reason }));
const what = (words: string) =>
  expect.objectContaining({ what: expect.stringContaining(`\u00a0: écart relevé sans ${words}.`) as never }) as never;

testRule(rule, {
  accept: [
    { name: "no gap", audit: wholeAudit() },
    { name: "a gap with both", audit: gap("minor", "Le diagnostic date de 2019.") },
  ],
  reject: [
    [
      "a gap without gravity",
      { audit: gap(null, "Rien.") },
      [{ criterion: 1, severity: "error", parts: what("gravité") }],
    ],
    ["a gap whose reason is blank", { audit: gap("major", " ") }, [{ criterion: 1, parts: what("motif écrit") }]],
    ["a gap without either, once", { audit: gap(null, "") }, [{ criterion: 1, parts: what("gravité ni motif écrit") }]],
  ],
});
