import { auditFileName, identityOf } from "../../src/audit";
import type { Dossier } from "../../src/dossier";
import { readDocx } from "../../src/ooxml";
import { docx, p } from "../word/fixture";

const dossier = { documents: [readDocx(docx(p("Lycée Hugo – Brest") + p("UAI : 0990417K")))] } as unknown as Dossier;

test("what is recorded comes before the cover, which fills in the rest", () => {
  expect(identityOf(dossier, { school: " ", uai: "0750655E", version: "2" })).toEqual({
    school: "Lycée Hugo – Brest",
    uai: "0750655E",
    version: "2",
    fromCover: ["school"],
  });
});

test.each([
  ["0990164K", "rapport-audit-0990164K-2026-11-30.docx"],
  [null, "rapport-audit-2026-11-30.docx"],
  ["../0990164K", "rapport-audit-0990164K-2026-11-30.docx"],
])("a file of the dossier %s", (uai, name) => {
  expect(auditFileName("rapport-audit", { uai }, "2026-11-30", "docx")).toBe(name);
});
