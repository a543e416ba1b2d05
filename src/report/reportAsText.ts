import type { CheckReport, Finding } from "../checker";
import type { GuideEdition } from "../guide";
import type { ReportContent } from "./ReportContent";
import { asOf, count, day, editionMonth, groupName, restsOn, severityNames, shortened, totals } from "./words";

/** Characters of a quotation: about a line. */
const quoteLength = 100;

/** The report for people, in plain text: by criterion, then by block, each finding with what to do. */
export function reportAsText({ files, report, edition, referenceDate, showDismissed }: ReportContent): string {
  const header = `${shortened(files.join(", "), 200)} — guide de ${editionMonth(edition)}, mesures attendues ${asOf(referenceDate)}`;
  const parts = [header, ...findingLines(report.findings, (finding) => [adviceLine(finding, edition)])];
  if (showDismissed && report.dismissed.length > 0) {
    parts.push(`Écartés\u00a0: ${count(report.dismissed.length, "signalement")}`);
    parts.push(
      ...findingLines(report.dismissed, ({ dismissal: { reason, by, on } }) => [
        `      écarté par ${by}, le ${day(on)}\u00a0: ${reason}`,
      ]),
    );
  }
  parts.push(closing(report));
  // A terminal would obey control characters.
  return `${parts.join("\n\n").replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
}

/** Findings under the heading of their group, each with its quotation and the lines that follow it. */
function findingLines<F extends Finding>(findings: readonly F[], after: (finding: F) => readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const finding of findings) {
    const { criterion, block, severity, parts, text } = finding;
    const heading = groupName(criterion, block);
    const lines = groups.get(heading) ?? [heading];
    lines.push(`  ${severityNames[severity][0]} · ${parts.where}\u00a0: ${parts.what}`);
    if (text) lines.push(`      «\u00a0${shortened(text, quoteLength)}\u00a0»`);
    lines.push(...after(finding));
    groups.set(heading, lines);
  }
  return [...groups.values()].map((lines) => lines.join("\n"));
}

function adviceLine({ parts, source }: Finding, { references }: GuideEdition): string {
  const reference = references[source];
  return `      → ${parts.how}${reference ? ` (${restsOn(reference)})` : ""}`;
}

/** The totals; without any finding, what was looked at: « rien » is worth what was checked. */
function closing({ findings, summary }: CheckReport): string {
  if (findings.length > 0) return `${totals(summary)}.`;
  const { criteria } = summary;
  const actions = criteria.reduce((sum, one) => sum + one.actions, 0);
  const commitments = criteria.reduce((sum, one) => sum + one.engagements, 0);
  const seen = [count(criteria.length, "critère"), count(actions, "action"), count(commitments, "engagement")];
  return `Rien à signaler dans ${seen.join(", ")}. La relecture de fond reste à faire\u00a0: l’outil ne juge pas vos actions.`;
}
