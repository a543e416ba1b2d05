import { flatOpcPackage } from "../../../ooxml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${office}"`,
].join(" ");

/** A flat package of some blocks, each of which somebody else may have written: none of ours is known by it. */
export function packageOf(blocks: string): string {
  return flatOpcPackage([
    {
      name: "/_rels/.rels",
      contentType: "application/vnd.openxmlformats-package.relationships+xml",
      data: `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "/word/document.xml",
      contentType: main,
      data: `<w:document ${namespaces}><w:body>${blocks}</w:body></w:document>`,
    },
  ]);
}

/** A paragraph of one run. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A cell; `properties` inside its `w:tcPr`. */
const cell = (blocks: string, properties = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/>${properties}</w:tcPr>${blocks}</w:tc>`;

const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

const grid = (columns: number): string => `<w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(columns)}</w:tblGrid>`;

const borders = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("")}</w:tblBorders></w:tblPr>`;

/** A table of plain texts. */
export function table(...rows: readonly (readonly string[])[]): string {
  const lines = rows.map((texts) => row(...texts.map((text) => cell(paragraph(text)))));
  return `<w:tbl>${borders}${grid(rows[0]?.length ?? 0)}${lines.join("")}</w:tbl>`;
}

/** Three by three with cells merged across and down; the last row is whole. */
export const mergedTable = `<w:tbl>${borders}${grid(3)}${[
  row(cell(paragraph("Fusion large"), '<w:gridSpan w:val="2"/>'), cell(paragraph("Haut"))),
  row(cell(paragraph("Fusion haute"), '<w:vMerge w:val="restart"/>'), cell(paragraph("Milieu")), cell("<w:p/>")),
  row(cell("<w:p/>", "<w:vMerge/>"), cell(paragraph("Bas")), cell(paragraph("Fin"))),
].join("")}</w:tbl>`;

/** A table in a cell of another. */
export const nestedTable = `<w:tbl>${borders}${grid(2)}${row(
  cell(paragraph("Dehors")),
  cell(table(["Dedans un", "Dedans deux"]) + "<w:p/>"),
)}</w:tbl>`;

/** A paragraph with a text box, which is another story. */
export const textBox = `<w:p><w:r><w:t>Ancre</w:t></w:r><w:r><w:pict><v:shape style="width:120pt;height:30pt"><v:textbox><w:txbxContent>${paragraph("Encadré")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

/** A block-level control around blocks. */
export const control = (tag: string, blocks: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Essai"/><w:tag w:val="${tag}"/><w:id w:val="7341"/></w:sdtPr><w:sdtContent>${blocks}</w:sdtContent></w:sdt>`;

/** A paragraph with words that somebody deleted while changes were tracked. */
export const deletion = `<w:p><w:r><w:t xml:space="preserve">Reste</w:t></w:r><w:del w:id="1" w:author="Essai" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve"> parti</w:delText></w:r></w:del></w:p>`;

/** An inline placeholder that shows, and goes with the first words (ECMA-376-1, 17.5.2.39 and 17.5.2.43). */
export const placeholder = `<w:p><w:sdt><w:sdtPr><w:tag w:val="essai-consigne"/><w:id w:val="7342"/><w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Cliquez ici</w:t></w:r></w:sdtContent></w:sdt></w:p>`;

/** A paragraph with a page break inside. */
export const pageBreak = `<w:p><w:r><w:t>Avant</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>Après</w:t></w:r></w:p>`;
