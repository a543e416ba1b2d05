import { html, Markup, type Content } from "./markup";
import { style } from "./style";

/** A whole page by itself: no script, nothing fetched; the policy forbids both to the browser. */
export function htmlPage(title: string, content: Content): string {
  const { source } = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="ldm" />
        <title>${title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html> `;
  return `${source.trimEnd()}\n`;
}

/** What every report ends with: who made it, and what it does not say. */
export const reportFooter: Markup = html`<footer>
  <p>
    Relevé établi par ldm sur cet ordinateur&nbsp;: rien n’a été envoyé. Le classement en erreurs, avertissements et
    informations est le nôtre, le guide n’en donne pas. Ce relevé ne dit pas si un dossier est conforme&nbsp;: seuls les
    auditeurs en décident.
  </p>
</footer>`;
