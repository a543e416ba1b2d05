import type { CheckReport, Finding, Severity } from "../checker";
import { capitalise, count, inQuotes, longDay } from "../french";
import type { GuideEdition } from "../guide";
import type { ReportContent } from "./ReportContent";
import {
  referenceDateText,
  editionMonth,
  fileOf,
  groupName,
  placeInGroup,
  sourceText,
  severities,
  severityNames,
  shortened,
  totals,
} from "./words";

/** Characters of a quotation: about a line. */
const quoteLength = 100;

/** The report for people, in plain text: by criterion, then by block, each finding with what to do. */
export function reportAsText({ files, report, edition, referenceDate, showDismissed }: ReportContent): string {
  const header = `${shortened(files.join(", "), 200)} — guide de ${editionMonth(edition)}, mesures attendues ${referenceDateText(referenceDate)}`;
  const parts = [header, ...findingLines(report.findings, files, (finding) => [adviceLine(finding, edition)])];
  if (showDismissed && report.dismissed.length > 0) {
    parts.push(`Écartés\u00a0: ${count(report.dismissed.length, "signalement")}`);
    parts.push(
      ...findingLines(report.dismissed, files, ({ dismissal: { reason, by, on } }) => [
        `      écarté par ${by}, le ${longDay(on)}\u00a0: ${reason}`,
      ]),
    );
  }
  parts.push(closing(report));
  // A terminal would obey control characters.
  return `${parts.join("\n\n").replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
}

/** Findings under the heading of their group, each with its file, its quotation and the lines that follow it. */
function findingLines<F extends Finding>(
  findings: readonly F[],
  files: readonly string[],
  after: (finding: F) => readonly string[],
): string[] {
  const groups = new Map<string, string[]>();
  for (const finding of findings) {
    const { criterion, block, severity, parts, text } = finding;
    const heading = groupName(criterion, block);
    const lines = groups.get(heading) ?? [heading];
    const where = [placeInGroup(finding), fileOf(finding, files)].filter(Boolean).join(", ");
    lines.push(`  ${severityNames[severity][0]} · ${where && `${where}\u00a0: `}${parts.what}`);
    if (text) lines.push(`      ${inQuotes(shortened(text, quoteLength))}`);
    lines.push(...after(finding));
    groups.set(heading, lines);
  }
  return [...groups.values()].map((lines) => lines.join("\n"));
}

function adviceLine({ parts, source }: Finding, { references }: GuideEdition): string {
  const reference = references[source];
  return `      → ${parts.how}${reference ? ` (${sourceText(reference)})` : ""}`;
}

/** The totals with what their words mean; without any finding, what was looked at: « rien » is worth what was checked. */
function closing({ findings, summary, rules }: CheckReport): string {
  if (findings.length > 0) {
    const told = severities.filter((severity) => summary[severity] > 0).map((severity) => meanings[severity]);
    return `${totals(summary)}.\n${capitalise(told.join("\u00a0; "))}. Ce classement est le nôtre.`;
  }
  const { criteria } = summary;
  const actions = criteria.reduce((sum, one) => sum + one.actions, 0);
  const commitments = criteria.reduce((sum, one) => sum + one.engagements, 0);
  const seen = [count(criteria.length, "critère"), count(actions, "action"), count(commitments, "engagement")];
  return `Rien à signaler dans ${seen.join(", ")}, par ${count(rules, "règle")}. La relecture de fond reste à faire\u00a0: l’outil ne juge pas vos actions.`;
}

/** What a severity means to the reader. */
const meanings: Readonly<Record<Severity, string>> = {
  error: "erreur\u00a0: à corriger avant l’envoi",
  warning: "avertissement\u00a0: à regarder",
  info: "information\u00a0: conseil, ou mesure pas encore attendue",
};
