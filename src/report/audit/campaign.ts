import { auditLabel } from "../../audit";
import { count } from "../../french";
import { criterionName } from "../words";
import { csv, type CsvValue } from "../csv";
import { html } from "../html/markup";
import { htmlPage } from "../html/page";
import { buildAuditReport, type AuditContent } from "./AuditContent";

/** What a dossier of a campaign comes to on one criterion; its file alone where it could not be read. */
export interface CampaignLine {
  readonly file: string;
  readonly school: string | null;
  readonly uai: string | null;
  /** Why nothing could be read of the file; null when it was. */
  readonly unreadable: string | null;
  /** Names of the voices. */
  readonly voices: readonly string[];
  readonly criterion: number | null;
  readonly state: string | null;
  readonly effectiveness: string | null;
  readonly majors: number;
  readonly minors: number;
  /** Attendus still without a verdict. */
  readonly unset: number;
  readonly opinion: string | null;
}

/** Writes a campaign; the format is the writer's. */
export type CampaignWriter = (folder: string, lines: readonly CampaignLine[]) => string;

/** The lines of one dossier: one for each criterion of the guide. */
export function campaignLines(file: string, content: AuditContent): readonly CampaignLine[] {
  const { columns, result, context, identity } = buildAuditReport(content);
  const { policy } = context;
  const stated = result.stated?.opinion ?? null;
  return result.criteria.map(({ criterion, state, effectiveness, majors, minors, unset }) => ({
    file,
    school: identity.school,
    uai: identity.uai,
    unreadable: null,
    voices: columns.map(({ label }) => label),
    criterion,
    state: auditLabel("criterion", state, policy),
    effectiveness: effectiveness && auditLabel("effectiveness", effectiveness, policy),
    majors: majors.length,
    minors: minors.length,
    unset: unset.length,
    opinion: stated && auditLabel("opinion", stated, policy),
  }));
}

/** The one line of a file of which nothing can be told. */
export function unreadCampaignLine(file: string, unreadable: string): CampaignLine {
  const nothing = { school: null, uai: null, voices: [], criterion: null, state: null, effectiveness: null };
  return { file, unreadable, ...nothing, majors: 0, minors: 0, unset: 0, opinion: null };
}

const header =
  "fichier etablissement uai voix critere resultat efficacite majeures mineures sans_verdict avis non_lu".split(" ");

function valuesOf(line: CampaignLine): CsvValue[] {
  const { file, school, uai, voices, criterion, state, effectiveness, majors, minors, unset, opinion, unreadable } =
    line;
  return [
    file,
    school,
    uai,
    voices.join(", "),
    criterion,
    state,
    effectiveness,
    majors,
    minors,
    unset,
    opinion,
    unreadable,
  ];
}

/** A campaign for a spreadsheet. */
export const campaignAsCsv: CampaignWriter = (_, lines) => csv([header, ...lines.map(valuesOf)]);

/** A campaign for programs. */
export const campaignAsJson: CampaignWriter = (folder, lines) => `${JSON.stringify({ folder, lines }, null, 2)}\n`;

/** A campaign for people, in plain text. */
export const campaignAsText: CampaignWriter = (folder, lines) => {
  const told = lines.map(({ file, criterion, state, effectiveness, opinion, unreadable }) => {
    if (unreadable !== null) return `${file}  non lu\u00a0: ${unreadable}`;
    const words = [state, effectiveness && `efficacité ${effectiveness}`, opinion && `avis ${opinion}`];
    return `${file}  ${criterionName(criterion)}\u00a0: ${words.filter(Boolean).join("\u00a0; ")}`;
  });
  const text = [`${folder} — audits`, "", ...told, "", `${count(filesIn(lines), "dossier")}.`, ""].join("\n");
  // A terminal would obey control characters.
  return text.replace(/(?!\n)\p{Cc}/gu, " ");
};

/** A campaign as one page by itself. */
export const campaignAsHtml: CampaignWriter = (folder, lines) =>
  htmlPage(
    `${folder} – audits`,
    html`<header>
        <p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – audits d’une campagne</p>
        <h1>${folder}</h1>
        <p class="clean">${count(filesIn(lines), "dossier")}</p>
      </header>
      <main>
        <div class="scroll" role="region" aria-label="Une ligne par dossier et par critère" tabindex="0">
          <table>
            <thead>
              <tr>
                ${titles.map((title) => html`<th scope="col">${title}</th> `)}
              </tr>
            </thead>
            <tbody>
              ${lines.map(
                ({ file, school, criterion, state, effectiveness, majors, minors, unset, opinion, unreadable }) =>
                  unreadable !== null
                    ? html`<tr>
                        <th scope="row">${file}</th>
                        <td colspan="${titles.length - 1}" class="none">non lu&nbsp;: ${unreadable}</td>
                      </tr> `
                    : html`<tr>
                        <th scope="row">${school ?? file}${school && html` <span class="title">${file}</span>`}</th>
                        ${[criterion, state, effectiveness, majors, minors, unset, opinion].map(
                          (cell) => html`<td>${cell}</td> `,
                        )}
                      </tr> `,
              )}
            </tbody>
          </table>
        </div>
      </main>
      <footer>
        <p>Les verdicts sont ceux des auditeurs. Les échelles et les règles de calcul sont les nôtres.</p>
      </footer>`,
  );

const titles = ["Dossier", "Critère", "Résultat", "Efficacité", "Majeures", "Mineures", "À évaluer", "Avis"];

function filesIn(lines: readonly CampaignLine[]): number {
  return new Set(lines.map(({ file }) => file)).size;
}
