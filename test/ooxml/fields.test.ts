import { flatOpcPackage, readFlatOpc } from "../../src/ooxml";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The paragraphs of a document with this body, each with the words of its links and where they lead. */
function linksIn(body: string) {
  const opc = flatOpcPackage([
    {
      name: "/_rels/.rels",
      contentType: "application/vnd.openxmlformats-package.relationships+xml",
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "/word/document.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      data: `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
  return readFlatOpc(opc).paragraphs.map(({ text, links }) => [
    text,
    links.map(({ start, end, target }) => `${text.slice(start, end)} -> ${target}`),
  ]);
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const words = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const begin = `${mark("begin")}${run('<w:instrText>HYPERLINK "https://exemple.fr/bilan"</w:instrText>')}${mark("separate")}`;

// ECMA-376-1, 17.16.18: the marks of a complex field may stand in different paragraphs.
test("a HYPERLINK field over several paragraphs is a link in each of them, of its words alone", () => {
  const body = [
    `<w:p>${words("Voir ")}${begin}${words("le bilan")}</w:p>`,
    `<w:p>${words("de l’année")}</w:p>`,
    `<w:p>${words("2024")}${mark("end")}${words(", page 3")}</w:p>`,
    `<w:p>${words("Suite.")}</w:p>`,
  ];
  expect(linksIn(body.join(""))).toEqual([
    ["Voir le bilan", ["le bilan -> https://exemple.fr/bilan"]],
    ["de l’année", ["de l’année -> https://exemple.fr/bilan"]],
    ["2024, page 3", ["2024 -> https://exemple.fr/bilan"]],
    ["Suite.", []],
  ]);
});

test("a paragraph of such a field that holds no word of it holds no link", () => {
  const body = [`<w:p>${words("Voir ")}${begin}</w:p>`, `<w:p>${words("le bilan")}${mark("end")}</w:p>`];
  expect(linksIn(body.join(""))).toEqual([
    ["Voir ", []],
    ["le bilan", ["le bilan -> https://exemple.fr/bilan"]],
  ]);
});
