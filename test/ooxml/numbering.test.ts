import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { writeDocx, type TemplatePart } from "../../src/tables";

const level = (rank: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${rank}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const lists =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "Critère %1 :")}${level(1, "decimal", "CRITÈRE %1 : ACTION %2")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "lowerLetter", "%1%2)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
  `<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
  `<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>` +
  `<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;

/** A document with these lists, its body changed. */
function numbered(bytes: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, to: (xml: string) => string): void => {
    parts[name] = strToU8(to(strFromU8(parts[name]!)));
  };
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  parts["word/numbering.xml"] = strToU8(`<w:numbering xmlns:w="${main}">${lists}</w:numbering>`);
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    ),
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    ),
  );
  edit("word/document.xml", change);
  return zipSync(parts);
}

const item = (list: number, rank: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("automatic numbers are told as they show", () => {
  const body = [item(2, 0, "un"), item(2, 1, "deux"), item(2, 1, "trois"), item(2, 0, "quatre"), item(2, 1, "cinq")];
  const more = [item(3, 0, "une puce"), item(4, 0, "ailleurs"), item(0, 0, "hors liste"), item(7, 0, "liste inconnue")];
  const bytes = numbered(writeDocx([]), (xml) => xml.replace("<w:body>", `<w:body>${[...body, ...more].join("")}`));
  expect(
    readDocx(bytes)
      .paragraphs.slice(0, 9)
      .map(({ number, text }) => [number, text]),
  ).toEqual([
    ["I.", "un"],
    ["Ia)", "deux"],
    ["Ib)", "trois"],
    ["II.", "quatre"],
    ["IIa)", "cinq"],
    [null, "une puce"],
    ["IX.", "ailleurs"],
    [null, "hors liste"],
    [null, "liste inconnue"],
  ]);
});

test("titles that Word numbers are titles: « Critère 2 : », « CRITÈRE 2 : ACTION 1 »", () => {
  const pieces = [1, 2].flatMap((criterion): TemplatePart[] => [
    { kind: "criterion", criterion },
    { kind: "action", criterion, number: 1 },
    { kind: "action", criterion, number: 2 },
  ]);
  const list = (rank: number): string => `<w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="1"/></w:numPr>`;
  const bytes = numbered(writeDocx(pieces), (xml) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) => {
      const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map((match) => match[1]).join("");
      const rank = /^Critère\s\d/.test(text) ? 0 : /^CRITÈRE\s\d\s: ACTION/.test(text) ? 1 : null;
      if (rank === null) return paragraph;
      return paragraph
        .replace("</w:pPr>", `${list(rank)}</w:pPr>`)
        .replace(/Critère\s\d\s:\s|CRITÈRE\s\d\s: ACTION\s\d/, rank === 0 ? "" : "Le tutorat");
    }),
  );
  const typed = readDossier([readDocx(writeDocx(pieces))], currentEdition);
  const { criteria } = readDossier([readDocx(bytes)], currentEdition);
  expect(criteria.map(({ criterion }) => criterion)).toEqual([1, 2]);
  expect(criteria.map(({ actions }) => actions.map(({ writtenNumber }) => writtenNumber))).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(criteria.map(({ actions }) => actions.map(({ tables }) => tables.length))).toEqual(
    typed.criteria.map(({ actions }) => actions.map(({ tables }) => tables.length)),
  );
});
