import { blockName, type DismissedFinding, type Finding } from "../../checker";
import { capitalise, count, longDay } from "../../french";
import type { GuideEdition, Reference } from "../../guide";
import { groupFindings, type CriterionGroup } from "../groupFindings";
import type { ReportContent } from "../ReportContent";
import { baseName, criterionName, criterionTitle, fileOf, severityNames, shortened } from "../words";
import { html, type Markup } from "./markup";

/** Characters of a quotation: enough to recognise the cell. */
const quoteLength = 300;

/** Anchor of a criterion's findings. */
export function anchorOf(criterion: number | null): string {
  return criterion === null ? "dossier" : `critere-${criterion}`;
}

/** Findings by criterion, then by block. */
export function findingList({ report, edition, files }: ReportContent): Markup {
  const itemOf = (finding: Finding): Markup => item(finding, edition, fileOf(finding, files));
  return html`${groupFindings(report.findings).map((group) => criterionSection(group, edition, itemOf))}`;
}

function criterionSection(
  { criterion, blocks }: CriterionGroup,
  edition: GuideEdition,
  itemOf: (finding: Finding) => Markup,
): Markup {
  const id = anchorOf(criterion);
  const title = criterionTitle(criterion, edition);
  const total = blocks.reduce((sum, { findings }) => sum + findings.length, 0);
  return html`<section class="criterion" aria-labelledby="${id}">
    <h3 id="${id}">
      ${criterionName(criterion)}${title && html`<span class="title">&nbsp;: ${title}</span>`}
      <span class="count">${count(total, "signalement")}</span>
    </h3>
    ${blocks.map(
      ({ block, findings }) =>
        html`${block && html`<h4>${capitalise(blockName(block))}</h4> `}
          <ul class="findings">
            ${findings.map(itemOf)}
          </ul> `,
    )}
  </section> `;
}

function item(finding: Finding, { references }: GuideEdition, file: string | null): Markup {
  const { severity, parts, text, source, needsReview } = finding;
  const reference = references[source];
  return html`<li class="finding ${severity}">
    <div class="told">
      <p class="what">
        <span class="severity">${capitalise(severityNames[severity][0])}</span>
        ${parts.what}${needsReview ? html` <span class="review">à vérifier</span>` : null}
      </p>
      <p class="where">${parts.where}${file && ` (${baseName(file)})`}</p>
      ${text && html`<blockquote class="found"><p>«&nbsp;${shortened(text, quoteLength)}&nbsp;»</p></blockquote> `}
      <p class="how"><strong>Que faire&nbsp;?</strong> ${parts.how}</p>
    </div>
    <div class="ground">
      <p><strong>Pourquoi&nbsp;?</strong> ${parts.why}</p>
      ${reference ? passage(reference) : null}
    </div>
  </li> `;
}

/** The words that the finding rests on: the guide's own with their page, a regulation's, or our reading told as such. */
function passage({ basis, quote, page, section }: Reference): Markup {
  const where = page === null ? section : `Guide, page\u00a0${page}`;
  return basis === "our-reading"
    ? html`<figure class="ours">
        <p>${quote}</p>
        <figcaption><strong>Notre lecture</strong> · ${where}</figcaption>
      </figure> `
    : html`<figure>
        <blockquote><p>«&nbsp;${quote}&nbsp;»</p></blockquote>
        <figcaption><strong>Texte officiel</strong> · ${where}</figcaption>
      </figure> `;
}

/** Findings that somebody set aside, with the reason and the name. */
export function dismissedList(dismissed: readonly DismissedFinding[]): Markup {
  return html`<ul class="findings">
    ${dismissed.map(
      ({ severity, parts, dismissal: { reason, by, on } }) =>
        html`<li class="finding dismissed">
          <div class="told">
            <p class="what"><span class="severity">${capitalise(severityNames[severity][0])}</span> ${parts.what}</p>
            <p class="where">${parts.where}</p>
          </div>
          <div class="ground">
            <p><strong>Raison</strong>&nbsp;: ${reason}</p>
            <p>${by}, le ${longDay(on)}</p>
          </div>
        </li> `,
    )}
  </ul> `;
}
