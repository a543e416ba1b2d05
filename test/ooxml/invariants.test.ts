import { zipPackage } from "../../src/ooxml";
import { writeDocument, writeParagraph, writeRun, writeStyles } from "../../src/ooxml/wml/write";
import { faultsOf } from "./invariants";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cell = "<w:tc><w:p/></w:tc>";
const tableOf = (rows: string, columns = 2): string =>
  `<w:tbl><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${rows}</w:tbl><w:p/>`;

/** A .docx whose body is this XML. */
function docx(body: string, target = "styles.xml"): Uint8Array {
  const relationships = (type: string, to: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${office}/${type}" Target="${to}"/></Relationships>`;
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return zipPackage([
    { name: "/_rels/.rels", contentType: rels, data: relationships("officeDocument", "word/document.xml") },
    { name: "/word/document.xml", contentType: `${word}.document.main+xml`, data: writeDocument(body) },
    { name: "/word/_rels/document.xml.rels", contentType: rels, data: relationships("styles", target) },
    { name: "/word/styles.xml", contentType: `${word}.styles+xml`, data: writeStyles([], "fr-FR") },
  ]);
}

test("a sound document has no fault", () => {
  const merged = (start: string): string => `<w:tc><w:tcPr><w:vMerge${start}/></w:tcPr><w:p/></w:tc>`;
  const rows = `<w:tr>${merged(' w:val="restart"')}${cell}</w:tr><w:tr>${merged("")}${cell}</w:tr>`;
  expect(faultsOf(docx(writeParagraph(writeRun("Bonjour")) + tableOf(rows)))).toEqual([]);
});

const control = (id: number): string =>
  `<w:p><w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent/></w:sdt></w:p>`;

test.each([
  ["cell without paragraph", tableOf("<w:tr><w:tc/></w:tr>", 1)],
  [
    "cell ends with a table",
    tableOf(`<w:tr><w:tc>${tableOf(`<w:tr>${cell}</w:tr>`, 1).slice(0, -6)}</w:tc></w:tr>`, 1),
  ],
  ["row without cell", tableOf("<w:tr/>", 0)],
  ["row of 1 columns in a grid of 2", tableOf(`<w:tr>${cell}</w:tr>`)],
  ["merge from nowhere", tableOf("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 1)],
  ["control without content", "<w:p><w:sdt/></w:p>"],
  ["control 7 stands twice", control(7) + control(7)],
  ["no style Absent", '<w:p><w:pPr><w:pStyle w:val="Absent"/></w:pPr></w:p>'],
  ["body ends without a paragraph", ""],
  ["two tables touch", tableOf(`<w:tr>${cell}</w:tr>`, 1).slice(0, -6) + tableOf(`<w:tr>${cell}</w:tr>`, 1)],
  ["relationship rId9 is not declared", '<w:p><w:hyperlink r:id="rId9"/></w:p>'],
])("%s", (fault, body) => expect(faultsOf(docx(body))).toEqual([fault]));

test("a relationship that leads nowhere", () => {
  expect(faultsOf(docx("<w:p/>", "absent.xml"))).toEqual(["word/_rels/document.xml.rels: absent.xml leads nowhere"]);
});
