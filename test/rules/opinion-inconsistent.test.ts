import rule from "../../src/rules/opinion-inconsistent";
import { setEffectiveness, type AuditRecord } from "../../src/audit";
import { at, martin, opine, say, wholeAudit } from "../helpers/audits";
import { testRule } from "../helpers/testRule";

const all = [1, 2, 3, 4, 5, 6, 7, 8].map((criterion) => ({ kind: "criterion" as const, criterion }));
const major = say("C2.1", { verdict: "non-compliant", gravity: "major", reason: "Aucun accueil." });
const unseen = [
  say("C2.1", { verdict: "unverified", reason: "Annexe illisible." }),
  say("C7.1", { verdict: "unverified", reason: "Annexe illisible." }),
  (record: AuditRecord) => setEffectiveness(record, martin, 3, "not-shown", at),
];
const what = (words: string) => expect.objectContaining({ what: words }) as never;

testRule(rule, {
  accept: [
    { name: "a favourable avis on a whole dossier", pieces: all, audit: wholeAudit(opine("favourable")) },
    { name: "no avis yet", pieces: all, audit: wholeAudit(major) },
    { name: "a reserved avis with an open major gap", pieces: all, audit: wholeAudit(major, opine("reserved")) },
    {
      name: "a minor gap",
      pieces: all,
      audit: wholeAudit(say("C2.1", { verdict: "non-compliant", gravity: "minor", reason: "x" }), opine("favourable")),
    },
    {
      name: "an avis with recommendations beside what was not verified",
      pieces: all,
      audit: wholeAudit(...unseen, opine("favourable-with-recommendations")),
    },
    { name: "no avis yet beside what was not verified", pieces: all, audit: wholeAudit(...unseen) },
  ],
  reject: [
    [
      "a favourable avis with an open major gap",
      { pieces: all, audit: wholeAudit(major, opine("favourable")) },
      [
        {
          criterion: null,
          severity: "error",
          parts: what("Avis «\u00a0favorable\u00a0» malgré un écart majeur (C2.1)."),
        },
      ],
    ],
    [
      "a favourable avis beside what was not verified and an efficacité not shown, which exclude nothing",
      { pieces: all, audit: wholeAudit(...unseen, opine("favourable")) },
      [
        {
          criterion: null,
          severity: "warning",
          parts: what(
            "Avis «\u00a0favorable\u00a0» à côté de\u00a0: attendus non vérifiés (critère\u00a02, vérifié 4 sur 5\u00a0; critère\u00a07, vérifié 4 sur 5)\u00a0; efficacité non démontrée (critère\u00a03).",
          ),
        },
      ],
    ],
    [
      "a favourable avis on a dossier without its last criterion, both reasons told at once",
      { pieces: all.slice(0, 6), audit: wholeAudit(major, opine("favourable")) },
      [
        {
          parts: what("Avis «\u00a0favorable\u00a0» malgré les critères 7 et 8 absents et un écart majeur (C2.1)."),
        },
      ],
    ],
  ],
});
