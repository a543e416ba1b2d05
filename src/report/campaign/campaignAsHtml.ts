import { resultWords } from "../../audit";
import { capitalise, count, number } from "../../french";
import { html, type Content, type Markup } from "../html/markup";
import { htmlPage } from "../html/page";
import { bar } from "../html/bar";
import { baseName, criterionName } from "../words";
import { opinionLabel } from "../audit/words";
import {
  agreementFigures,
  criterionFigures,
  isAbsent,
  outcomeNames,
  outcomes,
  type CriterionFigures,
  type Outcome,
} from "./figures";
import { countIn, type Campaign, type CampaignDossier, type CampaignWriter } from "./types";
import { originNames, signedWords } from "./words";

/** A campaign as one page by itself: a row per dossier, the results by criterion and the agreement by attendu in pictures. */
export const campaignAsHtml: CampaignWriter = (campaign) => {
  const { folder, dossiers, unread } = campaign;
  const name = baseName(folder.replace(/[\\/]+$/, ""));
  return htmlPage(
    `${name} – audits`,
    html`<header>
        <p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – audits d’une campagne</p>
        <h1>${name}</h1>
        <p class="clean">
          ${count(dossiers.length, "dossier")}, les copies d’un même dossier
          réunies${unread.length > 0 ? `\u00a0; ${count(unread.length, "fichier non lu", "fichiers non lus")}` : ""}
        </p>
      </header>
      <main>
        ${dossierTable(dossiers)} ${distribution(campaign)} ${agreement(campaign)} ${byCriterion(dossiers)}
        ${unreadList(campaign)}
      </main>
      <footer>
        <p>
          Les verdicts sont ceux des auditeurs&nbsp;; ils proposent un avis, le recteur décide. Les échelles et les
          règles de calcul sont les nôtres. Rien n’est compté par personne. Une case vide n’a pas pu être lue&nbsp;: ce
          n’est pas un zéro.
        </p>
      </footer>`,
  );
};

function dossierTable(dossiers: readonly CampaignDossier[]): Content {
  if (dossiers.length === 0) return null;
  const figures = ["Majeurs", "Mineurs", "Non vérifiés", "À évaluer", "Divergences", "À revoir"];
  return html`<section aria-labelledby="dossiers">
    <h2 id="dossiers">Dossiers</h2>
    <div class="scroll" role="region" aria-label="Une ligne par dossier" tabindex="0">
      <table>
        <thead>
          <tr>
            ${["Dossier", "Auditeurs", "Avis"].map((title) => html`<th scope="col">${title}</th> `)}
            ${figures.map((title) => html`<th scope="col" class="number">${title}</th> `)}
            <th scope="col">Lu dans</th>
          </tr>
        </thead>
        <tbody>
          ${dossiers.map(dossierRow)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function dossierRow(dossier: CampaignDossier): Markup {
  const { files, school, uai, version, auditors, divergences, toReview, origin } = dossier;
  const signed = signedWords(dossier);
  const opinion = opinionLabel(dossier.result, dossier.policy);
  const counts = [
    ...(["majors", "minors", "unverified", "unset"] as const).map((list) => countIn(dossier, list)),
    divergences,
    toReview.length,
  ];
  const known = [uai, version, ...(school ? files : [])].filter(Boolean).join(" · ");
  return html`<tr>
    <th scope="row">${school ?? files.join(", ")}${known && html` <span class="title">${known}</span>`}</th>
    <td>${auditors.join(", ")} <span class="title">${signed ? `signé par ${signed}` : "non signé"}</span></td>
    <td>${opinion ? capitalise(opinion) : ""}</td>
    ${counts.map((one) => html`<td class="number">${number.format(one)}</td> `)}
    <td>${capitalise(originNames[origin])}</td>
  </tr> `;
}

function distribution(campaign: Campaign): Content {
  const figures = criterionFigures(campaign);
  if (figures.length === 0) return null;
  const most = Math.max(...figures.map(({ counts }) => totalOf(counts)));
  return html`<section aria-labelledby="repartition">
    <h2 id="repartition">Résultats par critère</h2>
    <ul class="legend outcomes" aria-label="Légende">
      ${outcomes.map(
        (outcome) => html`<li><span class="key outcome-${outcome}"></span>${capitalise(outcomeNames[outcome])}</li> `,
      )}
    </ul>
    <div class="scroll" role="region" aria-label="Tableau&nbsp;: résultats par critère" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">Dossiers</th>
            ${outcomes.map((outcome) => html`<th scope="col" class="number">${capitalise(outcomeNames[outcome])}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            (one) =>
              html`<tr>
                <th scope="row">${criterionName(one.criterion)} <span class="title">${one.title}</span></th>
                <td>${stackedBar(one, most)}</td>
                ${outcomes.map((outcome) => html`<td class="number">${number.format(one.counts[outcome])}</td> `)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

const barLength = 220;
const barHeight = 16;

/** The dossiers of one criterion side by side, in the order of the legend; the figures stand in the cells beside. */
function stackedBar({ criterion, counts }: CriterionFigures, most: number): Markup {
  const shares = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeNames[outcome]}\u00a0: ${counts[outcome]}`);
  let from = 0;
  const parts = outcomes.flatMap((outcome) => {
    const width = (counts[outcome] / most) * barLength;
    const x = from;
    from += width;
    return width > 0 ? [{ outcome, x, width }] : [];
  });
  return html`<svg
    class="stack"
    role="img"
    aria-label="${criterionName(criterion)}, ${shares.join(", ")}"
    viewBox="0 0 ${barLength} ${barHeight}"
    width="${barLength}"
    height="${barHeight}"
  >
    ${parts.map(
      ({ outcome, x, width }) =>
        html`<rect
          class="outcome-${outcome}"
          x="${x.toFixed(1)}"
          width="${width.toFixed(1)}"
          height="${barHeight}"
        /> `,
    )}
  </svg>`;
}

function totalOf(counts: Readonly<Record<Outcome, number>>): number {
  return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function agreement(campaign: Campaign): Markup {
  const figures = agreementFigures(campaign);
  return html`<section aria-labelledby="accord">
    <h2 id="accord">Accord entre auditeurs, attendu par attendu</h2>
    ${
      figures.length === 0
        ? html`<p class="clean">Aucun attendu n’a reçu le verdict de deux auditeurs.</p> `
        : html`<p class="clean">
              Dossiers où plusieurs auditeurs se sont prononcés sur l’attendu, et ceux où ils ont dit la même chose
              avant tout consensus. Un désaccord fréquent dit qu’un attendu se comprend de plusieurs façons&nbsp;: c’est
              un sujet de discussion, non une mesure des personnes.
            </p>
            <div class="scroll" role="region" aria-label="Accord par attendu" tabindex="0">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Attendu</th>
                    <th scope="col">Même verdict</th>
                  </tr>
                </thead>
                <tbody>
                  ${figures.map(
                    ({ expectation, text, heard, agreed }) =>
                      html`<tr>
                        <th scope="row">${expectation} <span class="attendu">${text}</span></th>
                        <td>${bar(agreed, heard, "filled")}</td>
                      </tr> `,
                  )}
                </tbody>
              </table>
            </div>`
    }
  </section>`;
}

/** The result of each criterion of each dossier, the attendus not verified beside it. */
function byCriterion(dossiers: readonly CampaignDossier[]): Content {
  if (dossiers.length === 0) return null;
  return html`<section class="sheet" aria-labelledby="criteres">
    <h2 id="criteres">Dossier par dossier, critère par critère</h2>
    ${dossiers.map(
      ({ files, school, result, policy }) =>
        html`<h3>${school ?? files.join(", ")}${school && html` <span class="count">${files.join(", ")}</span>`}</h3>
          <div class="scroll" role="region" aria-label="Tableau&nbsp;: ${files.join(", ")}" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Critère</th>
                  <th scope="col">Résultat retenu</th>
                  <th scope="col">Écarts</th>
                </tr>
              </thead>
              <tbody>
                ${result.criteria.map(
                  (one) =>
                    html`<tr>
                      <th scope="row">${criterionName(one.criterion)}</th>
                      <td>
                        ${(isAbsent(one) ? [capitalise(outcomeNames.missing)] : resultWords(one, policy)).map((words) => html`<p>${words}</p> `)}
                      </td>
                      <td>${gaps(one.majors, "majeur")} ${gaps(one.minors, "mineur")}</td>
                    </tr> `,
                )}
              </tbody>
            </table>
          </div> `,
    )}
  </section>`;
}

function gaps(ids: readonly string[], kind: string): Content {
  return ids.length === 0
    ? null
    : html`<p>${capitalise(kind)}${ids.length > 1 ? "s" : ""}&nbsp;: ${ids.join(", ")}</p>`;
}

function unreadList({ unread }: Campaign): Content {
  if (unread.length === 0) return null;
  return html`<section aria-labelledby="non-lus">
    <h2 id="non-lus">Non lus <span class="count">${count(unread.length, "fichier")}</span></h2>
    <ul class="findings">
      ${unread.map(
        ({ file, reason }) =>
          html`<li class="finding">
            <p class="what">${file}</p>
            <p>${capitalise(reason)}</p>
          </li> `,
      )}
    </ul>
  </section>`;
}
