import {
  auditLabel,
  observationsOf,
  resultOf,
  resultWords,
  signatureWords,
  verdictWords,
  type AssessmentColumn,
} from "../../audit";
import { capitalise, longDay } from "../../french";
import type { CriterionText } from "../../guide";
import { html, type Content, type Markup } from "../html/markup";
import { htmlPage } from "../html/page";
import { baseName, criterionName, editionMonth, severityNames } from "../words";
import { buildAuditReport, type AuditContent, type AuditReport } from "./AuditContent";
import { formerHeaders, formerLine, formerTitle, newGapsSentence } from "./formerGaps";
import { looksWords, seenEvidence, seenSentence } from "./seenEvidence";
import {
  besideOpinion,
  divergenceWords,
  fromSheets,
  opinionLabel,
  passageWords,
  settledWords,
  reviewWords,
} from "./words";

/** « Rapport d’audit » as one page by itself, to read, print or send: no script, nothing fetched. */
export function auditAsHtml(content: AuditContent): string {
  const report = buildAuditReport(content);
  const { edition, origin } = content;
  return htmlPage(
    `${nameOf(content, report)} – rapport d’audit`,
    html`<header>
        <p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – rapport d’audit</p>
        <h1>${nameOf(content, report)}</h1>
        ${facts(content, report)} ${origin === "sheets" ? html`<p class="clean">${fromSheets}</p> ` : null}
      </header>
      <main>
        ${results(report)} ${formerGaps(report)} ${opinions(report)}
        ${edition.criteria.map((text) => criterion(text, report))} ${annexes(content, report)}
      </main>
      ${closing}`,
  );
}

const closing = html`<footer>
  <p>
    Rapport établi par ldm sur cet ordinateur&nbsp;: rien n’a été envoyé. Les verdicts sont ceux des auditeurs&nbsp;;
    ils proposent un avis, le recteur décide. Les échelles et les règles de calcul sont les nôtres, le guide n’en donne
    pas.
  </p>
</footer>`;

function nameOf({ files = [] }: AuditContent, { identity }: AuditReport): string {
  return identity.school ?? (files.map(baseName).join(", ") || "Dossier audité");
}

function facts({ files = [], edition }: AuditContent, { columns, context, identity, signatures }: AuditReport): Markup {
  const auditors = columns.filter(({ assessment }) => assessment.voice === "auditor");
  const candidacy = { individual: "individuelle", network: "en réseau" }[context.candidacy];
  const told: readonly (readonly [string, string | null])[] = [
    ["Fichier", identity.school ? files.map(baseName).join(", ") : null],
    ["UAI", identity.uai],
    ["Version", identity.version],
    ["Candidature", candidacy],
    ["Guide", `édition de ${editionMonth(edition)}`],
    ...auditors.map(({ label, assessment: { id, position, signedOn } }): [string, string] => [
      "Auditeur",
      [label, position, signedOn && signatureWords(`signé le ${longDay(signedOn)}`, signatures.get(id))]
        .filter(Boolean)
        .join(", "),
    ]),
  ];
  return html`<dl class="facts">
    ${told.map(
      ([name, value]) =>
        value &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`;
}

/** What counts of all, the attendus not verified beside it; then what differed; then each auditor's own results. */
function results(report: AuditReport): Markup {
  const { context, result, differences } = report;
  // A consensus alone is only a part (docs/audit.md, rule 15): what counts of all comes first.
  const columns = report.columns.filter(({ assessment }) => assessment.voice !== "consensus");
  const { policy } = context;
  const byColumn = columns.map(({ assessment }) => resultOf(assessment, context).criteria);
  const headed = ({ number, title }: CriterionText): Content =>
    html`${criterionName(number)} <span class="title">${title.text}</span>`;
  const opinion = opinionLabel(result, policy);
  return html`<section aria-labelledby="resultats">
    <h2 id="resultats">Résultat retenu</h2>
    ${table(
      "Résultat retenu",
      ["Critère", "Résultat"],
      context.edition.criteria.map((text, rank) => [
        headed(text),
        lines([
          ...(result.criteria[rank]!.isMissing ? ["Absent du dossier"] : []),
          ...resultWords(result.criteria[rank]!, policy),
        ]),
      ]),
    )}
    <p class="clean"><strong>Avis proposé&nbsp;:</strong> ${opinion ? capitalise(opinion) : "pas encore d’avis"}</p>
    ${besideOpinion(result, policy).map((words) => html`<p class="clean">${words}</p> `)}
    <h3>Ce qui a différé</h3>
    ${
      differences.length === 0
        ? html`<p class="clean">Les auditeurs qui se sont prononcés disent la même chose.</p> `
        : table(
            "Ce qui a différé",
            ["Sujet", "Ce que chacun dit", "Retenu"],
            differences.map((one) => {
              const { what, said } = divergenceWords(one, policy);
              return [what, lines(said), one.settled ? settledWords(one.settled, policy) : "À départager"];
            }),
          )
    }
    ${
      columns.length < 2
        ? null
        : html`<h3>Résultat selon chacun</h3>
            ${table(
              "Résultat selon chacun",
              ["Critère", ...columns.map(({ label }) => label)],
              context.edition.criteria.map((text, rank) => [
                headed(text),
                ...byColumn.map((criteria) => lines(resultWords(criteria[rank]!, policy))),
              ]),
            )}`
    }
  </section> `;
}

/** What became of the écarts of the audit before; nothing where none stands beside. */
function formerGaps({ gaps, result }: AuditReport): Markup | null {
  if (gaps.length === 0) return null;
  const found = newGapsSentence(gaps, result.criteria);
  return html`<section aria-labelledby="avant">
    <h2 id="avant">${formerTitle}</h2>
    ${table(
      formerTitle,
      formerHeaders,
      gaps.map(formerLine).map(([attendu, then, now]) => [attendu, lines(then.split("\n")), now]),
    )}
    ${found && html`<p class="clean">${found}</p> `}
  </section> `;
}

function opinions(report: AuditReport): Markup {
  const { columns, context } = report;
  return html`<section aria-labelledby="avis">
    <h2 id="avis">Avis</h2>
    ${table(
      "Avis",
      ["Voix", "Avis proposé", "Motif"],
      columns.map(({ label, assessment: { opinion } }) => [
        label,
        opinion?.opinion ? capitalise(auditLabel("opinion", opinion.opinion, context.policy)) : "",
        lines((opinion?.motive ?? "").split("\n")),
      ]),
    )}
  </section> `;
}

function criterion({ number, title, expectations }: CriterionText, { columns, context }: AuditReport): Markup {
  const id = `critere-${number}`;
  const { policy } = context;
  const own = observationsOf(columns, number);
  const saidOf = ({ assessment }: AssessmentColumn, expectation: string): Markup => {
    const said = assessment.expectations.find((one) => one.expectation === expectation);
    return lines([...verdictWords(said, policy), ...(said?.reason ?? "").split("\n")]);
  };
  const wholeOf = ({ assessment }: AssessmentColumn): Markup => {
    const { effectiveness, comment = "" } = assessment.criteria.find((one) => one.criterion === number) ?? {};
    return lines([
      effectiveness ? capitalise(auditLabel("effectiveness", effectiveness, policy)) : "",
      ...comment.split("\n"),
    ]);
  };
  return html`<section class="criterion" aria-labelledby="${id}">
    <h2 id="${id}">${criterionName(number)}<span class="title">&nbsp;: ${title.text}</span></h2>
    ${table(
      `Attendus, ${criterionName(number)}`,
      ["Attendu", ...columns.map(({ label }) => label)],
      [
        ...expectations.map(({ id: expectation, text, status }) => [
          html`${expectation} <span class="attendu">${text}${status === "sure" ? null : " (texte reconstitué)"}</span>`,
          ...columns.map((column) => saidOf(column, expectation)),
        ]),
        ["Efficacité de la démarche", ...columns.map(wholeOf)],
      ],
    )}
    ${
      own.length === 0
        ? null
        : html`<h3>Constats, ${criterionName(number)}</h3>
            ${table(
              `Constats, ${criterionName(number)}`,
              ["Constat", "Fondé sur", "Texte", "Preuve", "Auteur"],
              own.map(({ kind, basis, text, evidence, anchor, label }) => [
                capitalise(auditLabel("observation", kind, policy)),
                capitalise(auditLabel("basis", basis, policy)),
                lines([...text.split("\n"), ...passageWords({ anchor })]),
                evidence,
                label,
              ]),
            )} `
    }
  </section> `;
}

function annexes(content: AuditContent, { reviews }: AuditReport): Markup {
  const { dossier, edition, record, findings = [] } = content;
  const pieces = seenEvidence(dossier, record);
  const seen = seenSentence(pieces);
  return html`<section class="sheet" aria-labelledby="annexes">
    <h2 id="annexes">Annexes</h2>
    <h3>Preuves citées ou listées</h3>
    ${seen && html`<p class="clean">${seen}</p> `}
    ${table(
      "Preuves citées ou listées",
      ["Preuve", "Intitulé", "Critères", ...(seen ? ["Vue par l’auditeur"] : [])],
      pieces.map((piece) => {
        const { number, title, criteria } = piece;
        return [number, title, criteria.join(", "), ...(seen ? [looksWords(piece)] : [])];
      }),
    )}
    <h3>Texte modifié depuis la notation</h3>
    ${
      reviews.length === 0
        ? html`<p class="clean">Aucun changement relevé.</p> `
        : html`<ul>
            ${reviews.map((one) => html`<li>${reviewWords(one, edition)}</li> `)}
          </ul> `
    }
    <h3>Contrôles de l’audit</h3>
    ${table(
      "Contrôles de l’audit",
      ["Sorte", "Où", "Quoi"],
      findings.map(({ severity, parts }) => [capitalise(severityNames[severity][0]), parts.where, parts.what]),
    )}
  </section> `;
}

/** A table that scrolls by itself in a narrow window; a sentence where it has no row. */
function table(name: string, headers: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  if (rows.length === 0) return html`<p class="clean">Rien.</p> `;
  return html`<div class="scroll voices" role="region" aria-label="Tableau&nbsp;: ${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headers.map((header) => html`<th scope="col">${header}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = "", ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td> `)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One line of a cell for each text that is not empty. */
function lines(texts: readonly string[]): Markup {
  return html`${texts.filter((text) => text.trim() !== "").map((text) => html`<p>${text}</p> `)}`;
}
