import { markdownAsHtml } from "../../tools/package/markdownAsHtml";

const page = (markdown: string): string => markdownAsHtml(markdown).replace(/>\s*\n\s*</g, "><");

test("titles, paragraphs, lists, tables, quotes and code", () => {
  const html = page(
    [
      "# Titre\n\n<!-- un commentaire -->\nUne ligne\nqui suit.",
      "- un\n- deux\n\n1. d’abord\n2. ensuite",
      "| Nom | Valeur |\n| --- | --- |\n| a | `b` |",
      "> cité",
      "```sh\nnpm run x\n\n<fin>\n```\n\nFin.",
    ].join("\n\n"),
  );
  expect(html).toContain("<title>Titre</title>");
  expect(html).toContain("<h1>Titre</h1><p>Une ligne\nqui suit.</p>");
  expect(html).toContain("<ul><li>un</li><li>deux</li></ul><ol><li>d’abord</li><li>ensuite</li></ol>");
  expect(html).toMatch(/<th scope="col">Valeur<\/th>[^]*<td>a<\/td><td><code>b<\/code><\/td>/);
  expect(html).toContain("<blockquote><p>cité</p></blockquote>");
  expect(html).toMatch(/<pre><code[^>]*>npm run x\n\n&lt;fin&gt;\n<\/code><\/pre><p>Fin.<\/p>/);
  expect(html).not.toContain("commentaire");
});

test("the words are set as French is printed, and code as it is written", () => {
  const html = page("Ceci : « oui » ; `a : b` !");
  expect(html).toContain("Ceci\u00a0: «\u00a0oui\u00a0»\u00a0; <code>a : b</code>\u00a0!");
});

test("a line: code, bold, and links that lead somewhere from the kit", () => {
  const html = page("Un **mot**, `a<b`, [note](donnees.md), [règles](regles.md), [site](https://exemple.fr/?a&b).");
  expect(html).toContain("<strong>mot</strong>, <code>a&lt;b</code>");
  expect(html).toContain('<a href="donnees.html">note</a>, règles, <a href="https://exemple.fr/?a&amp;b">site</a>');
});
