import { whereOf } from "../../src/checker";
import { nowhere } from "../../src/dossier";
import { reportAsText } from "../../src/report";
import { allRules } from "../../src/rules";
import { contentOf, withText } from "./content";

const faulty = contentOf("d03-defauts-melanges");

test("names the file, the guide's edition and the reference date", () => {
  expect(reportAsText(faulty).split("\n")[0]).toBe(
    "/home/somebody/d03-defauts-melanges.docx — guide de janvier 2026, mesures attendues au 1er novembre 2026",
  );
  expect(reportAsText({ ...faulty, referenceDate: "2027" })).toContain("mesures attendues en 2027\n");
});

test("every finding is told, under its criterion and block, with what to do and on what it rests", () => {
  const text = reportAsText(faulty);
  const sections = new Map(
    text.split("\n\n").map((section) => [section.split("\n")[0]!.replace(/ /g, "\u00a0"), section]),
  );
  for (const { parts, criterion, block } of faulty.report.findings) {
    const heading = whereOf({ ...nowhere, criterion, block }, faulty.edition).replace(/ /g, "\u00a0");
    const where = parts.where.replace(/ /g, "\u00a0");
    const place = where === "Bordereau" ? "bordereau" : where.slice(heading.length).replace(/^,\s/, "");
    const said = sections.get(heading)!.replace(/ /g, "\u00a0");
    expect(said).toContain(`\u00a0·\u00a0${place && `${place}\u00a0:\u00a0`}${parts.what.replace(/ /g, "\u00a0")}`);
    // The heading says it once.
    expect(said.split(heading)).toHaveLength(2);
  }
  expect(
    text.match(/^ {6}→ .* \((?:guide, p\.\u00a0\d+|notre lecture du guide|(?:Code|Règlement) .*)\)$/gm),
  ).toHaveLength(faulty.report.findings.length);
  expect(text).toMatch(/^Critère 4, action\u00a02$/m);
});

test("what a file holds never reaches the terminal as a command", () => {
  expect(reportAsText(withText(faulty, "rouge \u001b[31m\u0007\nfin"))).not.toMatch(/(?!\n)\p{Cc}/u);
});

test("ends with the totals, and what their words mean; of what there is only", () => {
  expect(reportAsText(faulty)).toMatch(
    /\n\n\d+\u00a0erreurs, \d+\u00a0avertissements, 1\u00a0information\.\nErreur\u00a0: .*\u00a0; avertissement\u00a0: .*\u00a0; information\u00a0: .*\n$/,
  );
  const { report } = faulty;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const summary = { ...report.summary, warning: 0, info: 0 };
  const text = reportAsText({ ...faulty, report: { ...report, findings: errors, summary } });
  expect(text).not.toMatch(/information/);
  expect(text).not.toMatch(/avertissement\u00a0:/);
});

test("those set aside are told only when asked for, with the reason and the name", () => {
  const content = contentOf("d03-defauts-melanges", 2);
  expect(reportAsText(content)).not.toContain("Martin");
  const text = reportAsText({ ...content, showDismissed: true });
  expect(text).toContain("Écartés\u00a0: 2\u00a0signalements");
  expect(text).toContain("écarté par C. Martin, le 1er novembre 2026\u00a0: Vu avec le chef d’établissement");
});

test("a clean dossier says so", () => {
  const { criteria } = contentOf("d01-dossier-complet").report.summary;
  const actions = criteria.reduce((sum, one) => sum + one.actions, 0);
  const schoolRules = allRules.filter(({ audience }) => audience !== "auditor");
  expect(reportAsText(contentOf("d01-dossier-complet"))).toMatch(
    new RegExp(
      `\\n\\nRien à signaler dans 8\\scritères, ${actions}\\sactions, .*, par ${schoolRules.length}\\srègles\\. .*\\n$`,
    ),
  );
});
