import { html, type Markup } from "../html/markup";
import { htmlPage } from "../html/page";
import type { VisitQuestion, VisitSheet } from "./visitSheet";
import { groupsOf, questionWords, subjectWords, visitHeaders, visitNotice, visitSubject, visitTitle } from "./words";

/** « Fiche de visite » as one page by itself, to print and write on. */
export function visitAsHtml(sheet: VisitSheet): string {
  const { first, others } = sheet;
  const subject = visitSubject(sheet);
  return htmlPage(
    subject ? `${visitTitle} – ${subject}` : visitTitle,
    html`<header>
        <p class="kicker">Label «&nbsp;Lycée des métiers&nbsp;» – document de travail des auditeurs</p>
        <h1>${visitTitle}</h1>
        ${subject ? html`<p class="clean">${subject}</p> ` : null}
        <p class="clean">${visitNotice}</p>
      </header>
      <main class="visit">
        ${
          first.length === 0
            ? html`<p class="clean">Rien n’est à demander&nbsp;: tout est vérifié et prouvé.</p> `
            : tables(first, "h2")
        }
        ${
          others.length > 0
            ? html`<section class="sheet" aria-labelledby="autres">
                <h2 id="autres">Si le temps le permet</h2>
                ${tables(others, "h3")}
              </section>`
            : null
        }
      </main>
      <footer><p>Fiche établie par ldm sur cet ordinateur&nbsp;: rien n’a été envoyé.</p></footer>`,
  );
}

function tables(questions: readonly VisitQuestion[], level: "h2" | "h3"): readonly Markup[] {
  return groupsOf(questions).map(
    ([person, own]) =>
      html`${level === "h2" ? html`<h2>${person}</h2>` : html`<h3>${person}</h3>`}
        <div
          class="scroll"
          role="region"
          aria-label="${level === "h2" ? "Questions" : "Questions, si le temps le permet"}&nbsp;: ${person}"
          tabindex="0"
        >
          <table>
            <thead>
              <tr>
                ${visitHeaders.map((header) => html`<th scope="col">${header}</th> `)}
              </tr>
            </thead>
            <tbody>
              ${own.map((one) => {
                const [name = "", criterion = ""] = subjectWords(one);
                return html`<tr>
                  <th scope="row">${name} <span class="title">${criterion}</span></th>
                  <td>${lines(one.known.split("\n"))}</td>
                  <td>${lines(questionWords(one))}</td>
                  <td class="write"></td>
                  <td class="write"></td>
                  <td class="write"></td>
                </tr> `;
              })}
            </tbody>
          </table>
        </div> `,
  );
}

function lines(texts: readonly string[]): Markup {
  return html`${texts.map((text) => html`<p>${text}</p> `)}`;
}
