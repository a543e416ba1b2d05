import { count, number } from "../french";
import { completeness } from "./html/completeness";
import { anchorOf, dismissedList, findingList } from "./html/findingList";
import { html, type Content, type Markup } from "./html/markup";
import { reportFooter, htmlPage } from "./html/page";
import { groupFindings } from "./groupFindings";
import type { ReportContent } from "./ReportContent";
import { referenceDateText, baseName, criterionName, editionMonth, severities, severityNames } from "./words";

/** The report as one page by itself, to read, print or send: no script, nothing fetched. */
export function reportAsHtml(content: ReportContent): string {
  const { report, edition } = content;
  return htmlPage(
    `${fileNames(content)} – relevé de vérification`,
    html`<header>${heading(content)}</header>
      <main>${completeness(report, edition)} ${found(content)} ${setAside(content)}</main>
      ${reportFooter}`,
  );
}

function fileNames({ files }: ReportContent): string {
  return files.map(baseName).join(", ");
}

function heading(content: ReportContent): Markup {
  const { report, edition, settings, referenceDate } = content;
  const file = fileNames(content);
  const { school, uai, candidacy, members } = settings;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Fichier", school && file],
    ["UAI", uai],
    ["Candidature", candidacy && { individual: "individuelle", network: "en réseau" }[candidacy]],
    ["Co-candidats", members.length > 0 ? members.join(", ") : null],
    ["Guide", `édition de ${editionMonth(edition)}`],
    ["Mesures attendues", referenceDateText(referenceDate)],
  ];
  return html`<p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – relevé de vérification</p>
    <h1>${school ?? file}</h1>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          value &&
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
    <ul class="totals" aria-label="Signalements">
      ${severities.map(
        (severity) =>
          html`<li class="${severity}">
            <span class="figure">${number.format(report.summary[severity])}</span>
            ${severityNames[severity][report.summary[severity] < 2 ? 0 : 1]}
          </li> `,
      )}
    </ul>`;
}

function found(content: ReportContent): Markup {
  const { findings } = content.report;
  return html`<section aria-labelledby="signalements">
    <h2 id="signalements">Signalements</h2>
    ${
      findings.length === 0
        ? html`<p class="clean">Rien à signaler.</p> `
        : html`${directory(findings)} ${findingList(content)}`
    }
  </section> `;
}

/** Links to each criterion's findings; of no use on paper. */
function directory(findings: ReportContent["report"]["findings"]): Content {
  const groups = groupFindings(findings);
  if (groups.length < 2) return null;
  return html`<nav aria-label="Signalements par critère">
    <ul>
      ${groups.map(
        ({ criterion }) => html`<li><a href="#${anchorOf(criterion)}">${criterionName(criterion)}</a></li> `,
      )}
    </ul>
  </nav>`;
}

function setAside({ report: { dismissed }, showDismissed }: ReportContent): Content {
  if (!showDismissed || dismissed.length === 0) return null;
  return html`<section aria-labelledby="ecartes">
    <h2 id="ecartes">Écartés <span class="count">${count(dismissed.length, "signalement")}</span></h2>
    <p>Signalements mis de côté par une personne qui a dit pourquoi. Ils ne comptent pas dans les totaux.</p>
    ${dismissedList(dismissed)}
  </section> `;
}
