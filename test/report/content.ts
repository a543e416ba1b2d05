import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { emptyRecord, type Dismissal, type DossierSettings } from "../../src/record";
import type { ReportContent } from "../../src/report";
import { allRules } from "../../src/rules";

/** What a report tells of a sample dossier, by the real engine. `setAside`: how many of its first findings to dismiss. */
export function contentOf(name: string, setAside = 0, settings: Partial<DossierSettings> = {}): ReportContent {
  const path = join(__dirname, "../dossiers", name, "dossier.docx");
  const dossier = readDossier([readDocx(readFileSync(path))], currentEdition);
  const options = {
    edition: currentEdition,
    referenceYear: 2026,
    settings: { ...emptyRecord.settings, ...settings },
  };
  const first = runRules(dossier, allRules, options).findings.slice(0, setAside);
  const dismissals = first.map(({ key, rule, parts }): Dismissal => ({
    key,
    rule,
    where: parts.where,
    what: parts.what,
    reason: "Vu avec le chef d’établissement <hier>",
    by: "C. Martin",
    on: "2026-11-01",
  }));
  return {
    files: [`/home/somebody/${name}.docx`],
    report: runRules(dossier, allRules, { ...options, dismissals }),
    edition: currentEdition,
    settings: options.settings,
    referenceDate: "2026-11-01",
    showDismissed: false,
  };
}

/** The same with one finding changed, for texts that no sample holds. */
export function withText(content: ReportContent, text: string): ReportContent {
  const [first, ...others] = content.report.findings;
  const finding = { ...first!, text, message: text, parts: { ...first!.parts, what: text } };
  return { ...content, report: { ...content.report, findings: [finding, ...others] } };
}
