import type { GuideEdition } from "../../guide";
import { reportAsHtml, reportAsText, type ReportContent } from "../../report";
import type { CheckState } from "../../session";
import { copy } from "../exports/copy";
import { dossierWords } from "./words";

/** Copies the report of a check, as text and as HTML, what was set aside included; false when we may not. */
export function copyReport(
  { report, settings, referenceDate }: Extract<CheckState, { status: "done" }>,
  edition: GuideEdition,
): Promise<boolean> {
  const files = [settings.school ?? dossierWords.dossier.unnamed];
  const content: ReportContent = { files, report, edition, settings, referenceDate, showDismissed: true };
  return copy({ text: reportAsText(content), html: reportAsHtml(content) });
}
