import { blockName, inBordereau, type CheckReport, type Finding, type Severity } from "../checker";
import { count, longDay, longMonth, typeset } from "../french";
import { criterionText, type GuideEdition, type Reference } from "../guide";

/** A severity in one word, singular and plural. */
export const severityNames: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["erreur", "erreurs"],
  warning: ["avertissement", "avertissements"],
  info: ["information", "informations"],
};

/** Severities as readers care for them. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** « 14 erreurs, 5 avertissements, 2 informations »; no word of information where there is none. */
export function totals(summary: Pick<CheckReport["summary"], Severity>): string {
  return severities
    .filter((severity) => severity !== "info" || summary.info > 0)
    .map((severity) => count(summary[severity], ...severityNames[severity]))
    .join(", ");
}

/** « janvier 2026 » for edition `2026-01`. */
export function editionMonth({ published }: GuideEdition): string {
  return longMonth(published);
}

/** « au 1er novembre 2026 », « en 2026 »: the date at which measures are looked at. */
export function referenceDateText(date: string): string {
  return `${date.includes("-") ? "au" : "en"} ${longDay(date)}`;
}

/** On what a finding rests, in brief: a page of the guide, a regulation, or our reading. */
export function sourceText(reference: Reference): string {
  if (reference.basis === "our-reading") return "notre lecture du guide";
  return reference.page === null ? typeset(reference.section) : `guide, p.\u00a0${reference.page}`;
}

/** « Critère 4 », or « Dossier » for what belongs to no criterion. */
export function criterionName(criterion: number | null): string {
  return criterion === null ? "Dossier" : `Critère ${criterion}`;
}

/** The guide's title of a criterion, as French is printed; null for a criterion that the edition does not know. */
export function criterionTitle(criterion: number | null, edition: GuideEdition): string | null {
  const title = criterion === null ? undefined : criterionText(edition, criterion)?.title.text;
  return title === undefined ? null : typeset(title);
}

/** « Critère 4, action 2 »: the heading of a group of findings. */
export function groupName(criterion: number | null, block: string | null): string {
  return [criterionName(criterion), block && blockName(block)].filter(Boolean).join(", ");
}

/** Without the folders: where a file stands on somebody's machine is nobody else's business. */
export function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, "");
}

/** The file that a finding stands in, of several given together; null for a single one, and without a place. */
export function fileOf({ location }: Finding, files: readonly string[]): string | null {
  return files.length > 1 && location ? (files[location.place.file ?? 0] ?? null) : null;
}

/** Where a finding stands inside its group: « mise en œuvre, « Lieux » », « bordereau »; empty for the group itself. */
export function placeInGroup({ criterion, block, parts: { where } }: Finding): string {
  if (where === inBordereau) return where.toLowerCase();
  return where.slice(groupName(criterion, block).length).replace(/^, /, "");
}

/** One line of at most `most` characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
