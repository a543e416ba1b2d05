import { writeAttribute, writeText } from "../ooxml";
import { withinLimit } from "./part";
import { recordNamespace, recordVersion, versionElement } from "./schema";
import type { Dismissal, DossierRecord, DossierSettings, EvidenceItem, EvidenceRegister } from "./types";

/**
 * The record as the text of a custom XML part: a namespace on its root and no declaration, for Word refuses the one
 * without and fails on the other (office-js #1643, #1742). Throws RecordError `too-big`.
 */
export function writeRecord({ settings, dismissals, evidence, unknown }: DossierRecord): string {
  const xml = [
    `<dossier xmlns="${recordNamespace}" version="${recordVersion}">`,
    `<settings>${writeSettings(settings)}</settings>`,
    // Under the root: a tool that does not know it keeps it, where it would refuse the settings that held it.
    leaf(versionElement, settings.version),
    ...dismissals.map((dismissal) => `<dismissal>${writeDismissal(dismissal)}</dismissal>`),
    ...writeEvidence(evidence),
    ...unknown,
    "</dossier>",
  ].join("");
  return withinLimit(xml);
}

function writeSettings(settings: DossierSettings): string {
  const { school, uai, candidacy, members, referenceDate, edition, rulesOff } = settings;
  return [
    leaf("school", school),
    leaf("uai", uai),
    leaf("candidacy", candidacy),
    ...members.map((member) => leaf("member", member)),
    leaf("referenceDate", referenceDate),
    leaf("edition", edition),
    ...rulesOff.map((rule) => leaf("ruleOff", rule)),
  ].join("");
}

function writeDismissal({ key, rule, where, what, reason, by, on }: Dismissal): string {
  return Object.entries({ key, rule, where, what, reason, by, on })
    .map(([name, value]) => leaf(name, value))
    .join("");
}

/** Nothing for an empty register. Attributes, for five hundred items have to fit. */
function writeEvidence({ place, items }: EvidenceRegister): readonly string[] {
  if (items.length === 0 && place === "inside") return [];
  return [`<evidence place="${place}">${items.map(writeItem).join("")}</evidence>`];
}

function writeItem({ id, number, title, type, date, proves, file, page }: EvidenceItem): string {
  const known = Object.entries({ id, number, title, type, date, proves, file, page }).filter(
    ([, value]) => value !== "",
  );
  return `<item${known.map(([name, value]) => writeAttribute(name, value)).join("")}/>`;
}

function leaf(name: string, value: string | null): string {
  return value === null ? "" : `<${name}>${writeText(value)}</${name}>`;
}
