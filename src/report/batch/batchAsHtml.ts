import { capitalise, count, number } from "../../french";
import { bar } from "../html/bar";
import { html, type Content, type Markup } from "../html/markup";
import { reportFooter, htmlPage } from "../html/page";
import { referenceDateText, editionMonth, severities, severityNames } from "../words";
import { summariseBatch, type BatchContent, type BatchSummary, type DossierLine } from "./types";

/** A folder as one page by itself: one line per dossier, those that could not be read apart. */
export function batchAsHtml({ folder, edition, referenceDate, dossiers }: BatchContent): string {
  const summary = summariseBatch(dossiers);
  const all = number.format(dossiers.length);
  const withError = number.format(summary.withError);
  const name = folder.replace(/[\\/]+$/, "").replace(/^.*[\\/]/, "");
  const checked = dossiers.filter(({ unreadable }) => unreadable === null);
  const unreadable = dossiers.filter((line) => line.unreadable !== null);
  return htmlPage(
    `${name} – relevé de ${count(dossiers.length, "dossier")}`,
    html`<header>
        <p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – relevé de vérification</p>
        <h1>${name}</h1>
        <dl class="facts">
          <div>
            <dt>Dossiers</dt>
            <dd>${all}, dont ${withError} avec au moins une erreur</dd>
          </div>
          <div>
            <dt>Guide</dt>
            <dd>édition de ${editionMonth(edition)}</dd>
          </div>
          <div>
            <dt>Mesures attendues</dt>
            <dd>${referenceDateText(referenceDate)}</dd>
          </div>
        </dl>
        <ul class="totals" aria-label="Signalements">
          ${severities.map(
            (severity) =>
              html`<li class="${severity}">
                <span class="figure">${number.format(summary[severity])}</span>
                ${severityNames[severity][summary[severity] < 2 ? 0 : 1]}
              </li> `,
          )}
        </ul>
      </header>
      <main>${table(checked, summary, edition.criteria.length)} ${troubles(unreadable)}</main>
      ${reportFooter}`,
  );
}

function table(lines: readonly DossierLine[], summary: BatchSummary, expected: number): Content {
  if (lines.length === 0) return null;
  return html`<section aria-labelledby="dossiers">
    <h2 id="dossiers">Dossiers</h2>
    <p class="legend">
      <span class="key filled"></span>
      <span><strong>Renseigné</strong>&nbsp;: cases que nous attendons remplies, et celles qui le sont.</span>
      <span class="key proved"></span>
      <span><strong>Prouvé</strong>&nbsp;: indicateurs mesurés, et ceux qu’une preuve citée accompagne.</span>
    </p>
    <div class="scroll" role="region" aria-label="Un dossier par ligne" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Critères</th>
            <th scope="col">Renseigné</th>
            <th scope="col">Prouvé</th>
            <th scope="col" class="number">Erreurs</th>
            <th scope="col" class="number">Avertissements</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line.file, criteria(line, expected), line))}
        </tbody>
        <tfoot>
          ${row("Ensemble", null, summary)}
        </tfoot>
      </table>
    </div>
  </section>`;
}

function row(
  name: string,
  present: Content,
  line: Pick<DossierLine, "filled" | "required" | "proved" | "indicators" | "error" | "warning">,
): Markup {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${present}</td>
    <td>${bar(line.filled, line.required, "filled")}</td>
    <td>${bar(line.proved, line.indicators, "proved")}</td>
    <td class="number">${number.format(line.error)}</td>
    <td class="number">${number.format(line.warning)}</td>
  </tr> `;
}

function criteria(line: DossierLine, expected: number): Content {
  const present = line.criteria.length;
  if (present >= expected) return number.format(present);
  return present === 0
    ? "aucun"
    : html`${present} sur ${expected} <span class="title">(${line.criteria.join(", ")})</span>`;
}

function troubles(lines: readonly DossierLine[]): Content {
  if (lines.length === 0) return null;
  return html`<section aria-labelledby="non-lus">
    <h2 id="non-lus">Non lus <span class="count">${count(lines.length, "fichier")}</span></h2>
    <ul class="findings">
      ${lines.map(
        ({ file, unreadable }) =>
          html`<li class="finding">
            <p class="what">${file}</p>
            <p>${unreadable && capitalise(unreadable)}</p>
          </li> `,
      )}
    </ul>
  </section> `;
}
