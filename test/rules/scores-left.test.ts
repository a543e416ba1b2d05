import rule from "../../src/rules/scores-left";
import { emptyAudit, schoolAssessor, setVerdict } from "../../src/audit";
import { ending, listing, revisions } from "../helpers/change";
import { at, wholeAudit } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

const own = { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" } as const;

testRule(rule, {
  accept: [
    { name: "an audit that nobody began", audit: () => emptyAudit("2026-01") },
    {
      name: "the school’s evaluation of itself",
      audit: () => setVerdict(emptyAudit("2026-01"), schoolAssessor, own, at),
    },
    { name: "comments of colleagues and of the add-in", changes: [revisions(0, "À revoir", "[LdM] Case vide.")] },
    { name: "the word audit in a sentence", changes: [ending("L’audit aura lieu en mars.")] },
  ],
  reject: [
    ["scores kept with the document", { audit: wholeAudit() }, [{ criterion: null, severity: "warning" }]],
    [
      "a constat left as a comment",
      { changes: [revisions(0, "[Audit] Point fort : l’accueil.")] },
      [{ criterion: null }],
    ],
    [
      "a sheet and scores, told once",
      {
        audit: wholeAudit(),
        changes: [listing("Fiche d’audit — critère 1", ["Attendu", "A. Martin"], ["C1.1", "conforme"])],
      },
      [
        {
          parts: expect.objectContaining({
            what: "Il reste de l’audit\u00a0: la notation gardée dans le document, 1 fiche d’audit.",
          }) as never,
        },
      ],
    ],
  ],
});
