import { Marked, type Tokens } from "marked";
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

/** The words are set as French is printed; the remarks that we leave ourselves are not for the reader. */
const marked = new Marked({
  async: false,
  renderer: {
    text(token) {
      return "tokens" in token && token.tokens
        ? this.parser.parseInline(token.tokens)
        : html`${typeset(token.text)}`.source;
    },
    html: () => "",
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const target = targetOf(href);
      return target ? html`<a href="${target}">${new Markup(words)}</a>`.source : words;
    },
    tablecell({ header, tokens }: Tokens.TableCell) {
      const words = new Markup(this.parser.parseInline(tokens));
      return (header ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`).source;
    },
  },
});

/** One of our notes as a page by itself, for people whose machine opens no Markdown. */
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
        <main>${new Markup(marked.parse(markdown) as string)}</main>
      </body>
    </html> `;
  return `${source.trimEnd()}\n`;
}

/** A note leads to another note as a page, and to the web; the other files of the repository are not in the kit. */
function targetOf(href: string): string | null {
  if (/^https:/.test(href)) return href;
  const note = noteNames.find((name) => href === `${name}.md`);
  return note ? `${note}.html` : null;
}
