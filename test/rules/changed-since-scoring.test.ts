import rule from "../../src/rules/changed-since-scoring";
import { confirmText, fingerprintOf, type AuditRecord } from "../../src/audit";
import type { Dossier } from "../../src/dossier";
import { reword, replaceAll } from "../helpers/change";
import { at, martin, wholeAudit } from "../helpers/audits";
import { dossierOf, testRule } from "../helpers/testRule";

const words = { "T7 lieux": "Atelier de mécanique", "T5 denomination": "L’accueil des élèves" } as const;
const moved = [reword("Atelier de mécanique", "Atelier de chaudronnerie")];
const what = (said: string) => expect.objectContaining({ what: said }) as never;

testRule(rule, {
  accept: [
    { name: "the same text", words, audit: wholeAudit() },
    {
      name: "the same text with other apostrophes and spaces",
      words,
      audit: wholeAudit(),
      changes: [replaceAll(/’/g, "'"), replaceAll(/ /g, "\u00a0")],
    },
    {
      name: "a text read anew",
      words,
      audit: (dossier: Dossier): AuditRecord => {
        const now = dossierOf({ words, changes: moved });
        return confirmText(wholeAudit()(dossier), martin, 1, fingerprintOf(now, 1), at);
      },
      changes: moved,
    },
  ],
  reject: [
    [
      "an answer written anew",
      { words, audit: wholeAudit(), changes: moved },
      [
        {
          criterion: 1,
          block: null,
          severity: "warning",
          parts: what(
            "Texte modifié (action\u00a01, mise en œuvre, «\u00a0Lieux\u00a0») depuis la notation par A. Martin.",
          ),
        },
      ],
    ],
    [
      "a year of a header",
      { words, audit: wholeAudit(), changes: [replaceAll(/\(2023\)/g, "(2024)")] },
      [{ criterion: 1 }],
    ],
  ],
});
