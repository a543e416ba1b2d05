import { blockName, type CheckReport, type Finding } from "../checker";
import { currentEdition } from "../guide";

const names: Record<Finding["severity"], readonly [string, string]> = {
  error: ["erreur", "erreurs"],
  warning: ["avertissement", "avertissements"],
  info: ["information", "informations"],
};

/** The report for people: by criterion, then by block, each finding with what to do. */
export function reportAsText(report: CheckReport, file: string): string {
  const lines = [`${file} — guide de ${monthOf(report.edition)}`, ""];
  let heading = "";
  for (const finding of report.findings) {
    const next = headingOf(finding);
    if (next !== heading) lines.push(heading === "" ? next : `\n${next}`);
    heading = next;
    const { where, what, how } = finding.parts;
    lines.push(`  ${names[finding.severity][0]} · ${where}\u00a0: ${what}`);
    if (finding.text) lines.push(`      «\u00a0${shortened(finding.text)}\u00a0»`);
    lines.push(`      → ${how} (${reasonOf(finding)})`);
  }
  if (report.findings.length > 0) lines.push("");
  lines.push(totals(report), "");
  return lines.join("\n");
}

function headingOf({ criterion, block }: Finding): string {
  if (criterion === null) return "Dossier";
  return block === null ? `Critère ${criterion}` : `Critère ${criterion}, ${blockName(block)}`;
}

/** On what the finding rests: a page of the guide, a text, or our reading. */
function reasonOf({ source }: Finding): string {
  const reference = currentEdition.references[source];
  if (!reference) return source;
  if (reference.basis === "our-reading") return "notre lecture du guide";
  return reference.page === null ? reference.section : `guide, p.\u00a0${reference.page}`;
}

function totals({ findings, summary }: CheckReport): string {
  if (findings.length === 0) return "Rien à signaler.";
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = summary[severity];
    return `${count}\u00a0${names[severity][count < 2 ? 0 : 1]}`;
  });
  return `${counts.join(", ")}.`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function monthOf(edition: string): string {
  const [year, month] = edition.split("-");
  const name = new Date(Number(year), Number(month) - 1).toLocaleDateString("fr-FR", { month: "long" });
  return `${name} ${year}`;
}
