import { typeset } from "../../src/french";
import { html, Markup } from "../../src/report/html/markup";
import { noteNames } from "./notes";

/** Readable without any program but a browser, on paper as on a screen. */
const style = `
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; font: 100%/1.55 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid #8888; text-align: left; vertical-align: top; overflow-wrap: break-word; }
pre { padding: 0.75rem 1rem; border: 1px solid #8888; border-radius: 4px; white-space: pre-wrap; }
@media (max-width: 44rem) { body { padding: 1rem; } th, td { overflow-wrap: anywhere; } }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #8888; }
`;

/**
 * One of our notes as a page by itself, for people whose machine opens no Markdown. It knows what our notes use: titles,
 * paragraphs, lists, tables, blocks of code, quotes, and in a line `code`, **bold** and links.
 */
export function markdownAsHtml(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  const { source } = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <main>${blocksOf(markdown)}</main>
      </body>
    </html> `;
  return `${source.trimEnd()}\n`;
}

function blocksOf(markdown: string): readonly Markup[] {
  const text = markdown.replace(/<!--.*?-->\n?/gs, "");
  // A block of code may hold empty lines.
  return text.split(/(^```\w*\n.*?^```$)/ms).flatMap((part) =>
    part.startsWith("```")
      ? [html`<pre><code>${part.replace(/^```\w*\n|```$/g, "")}</code></pre>`]
      : part
          .split(/\n{2,}/)
          .map((block) => block.trim())
          .filter((block) => block !== "")
          .map(blockAsHtml),
  );
}

function blockAsHtml(block: string): Markup {
  const heading = /^(#{1,4}) (.+)$/.exec(block);
  const lines = block.split("\n");
  if (heading) {
    const level = `h${heading[1]!.length}`;
    return html`${new Markup(`<${level}>`)}${inline(heading[2]!)}${new Markup(`</${level}>`)}`;
  }
  if (lines.every((line) => line.startsWith("|"))) return tableAsHtml(lines);
  if (lines.every((line) => line.startsWith("> ")))
    return html`<blockquote>${lines.map((line) => html`<p>${inline(line.slice(2))}</p>`)}</blockquote>`;
  if (lines.every((line) => line.startsWith("- ")))
    return html`<ul>
      ${lines.map((line) => item(line.slice(2)))}
    </ul>`;
  if (lines.every((line) => /^\d+\. /.test(line)))
    return html`<ol>
      ${lines.map((line) => item(line.replace(/^\d+\. /, "")))}
    </ol>`;
  return html`<p>${inline(lines.join(" "))}</p>`;
}

function item(text: string): Markup {
  return html`<li>${inline(text)}</li>`;
}

function tableAsHtml([head, , ...rows]: readonly string[]): Markup {
  const cells = (line: string): readonly string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  return html`<table>
    <thead>
      <tr>
        ${cells(head!).map((cell) => html`<th scope="col">${inline(cell)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${cells(row).map((cell) => html`<td>${inline(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A note leads to another note as a page, and to the web; the other files of the repository are not in the kit. */
function inline(text: string): Markup {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return html`${parts.map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    if (link) return linkAsHtml(link[1]!, link[2]!);
    if (/^`[^`]+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*[^*]+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    return typeset(part);
  })}`;
}

function linkAsHtml(words: string, target: string): Markup {
  if (/^https:/.test(target)) return html`<a href="${target}">${words}</a>`;
  const note = noteNames.find((name) => target === `${name}.md`);
  return note ? html`<a href="${note}.html">${words}</a>` : html`${words}`;
}
