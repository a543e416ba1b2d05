import type { CheckReport, CriterionSummary, Finding } from "../../checker";
import { number } from "../../french";
import type { GuideEdition } from "../../guide";
import { criterionName, criterionTitle } from "../words";
import { bar } from "./bar";
import { html, type Markup } from "./markup";

/** Completeness as a picture and in figures: one line per criterion of the dossier, and the whole. */
export function completeness({ summary, findings }: CheckReport, edition: GuideEdition): Markup {
  const absent = edition.criteria
    .map(({ number }) => number)
    .filter((number) => !summary.criteria.some((one) => one.criterion === number));
  const lines = [
    ...summary.criteria.map((one) => ({ number: one.criterion, row: line(one, findings, edition) })),
    ...absent.map((number) => ({ number, row: absentLine(number, edition) })),
  ].sort((one, other) => one.number - other.number);
  return html`<section aria-labelledby="completude">
    <h2 id="completude">Complétude</h2>
    <p class="legend">
      <span class="key filled"></span
      ><span><strong>Renseigné</strong>&nbsp;: cases que nous attendons remplies, et celles qui le sont.</span>
      <span class="key proved"></span
      ><span><strong>Prouvé</strong>&nbsp;: indicateurs mesurés, et ceux qu’une preuve citée accompagne.</span>
    </p>
    <div class="scroll" role="region" aria-label="Complétude par critère" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">Renseigné</th>
            <th scope="col">Prouvé</th>
            <th scope="col" class="number">Actions</th>
            <th scope="col" class="number">Engagements</th>
            <th scope="col" class="number">Erreurs</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(({ row }) => row)}
        </tbody>
        <tfoot>
          ${wholeLine(summary.criteria, findings)}
        </tfoot>
      </table>
    </div>
  </section>`;
}

function line(one: CriterionSummary, findings: readonly Finding[], edition: GuideEdition): Markup {
  return html`<tr>
    <th scope="row">${heading(one.criterion, edition)}</th>
    ${cells(
      one,
      findings.filter(({ criterion }) => criterion === one.criterion),
    )}
  </tr> `;
}

function absentLine(number: number, edition: GuideEdition): Markup {
  return html`<tr>
    <th scope="row">${heading(number, edition)}</th>
    <td colspan="5" class="none">absent du dossier</td>
  </tr> `;
}

function wholeLine(criteria: readonly CriterionSummary[], findings: readonly Finding[]): Markup {
  const sum = (key: Exclude<keyof CriterionSummary, "criterion">): number =>
    criteria.reduce((total, one) => total + one[key], 0);
  const whole = {
    actions: sum("actions"),
    engagements: sum("engagements"),
    required: sum("required"),
    filled: sum("filled"),
    indicators: sum("indicators"),
    proved: sum("proved"),
  };
  return html`<tr>
    <th scope="row">Ensemble du dossier</th>
    ${cells(whole, findings)}
  </tr> `;
}

function cells(one: Omit<CriterionSummary, "criterion">, findings: readonly Finding[]): Markup {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return html`<td>${bar(one.filled, one.required, "filled")}</td>
    <td>${bar(one.proved, one.indicators, "proved")}</td>
    ${[one.actions, one.engagements, errors].map((n) => html`<td class="number">${number.format(n)}</td>`)}`;
}

function heading(number: number, edition: GuideEdition): Markup {
  const title = criterionTitle(number, edition);
  return html`${criterionName(number)}${title && html` <span class="title">${title}</span>`}`;
}
