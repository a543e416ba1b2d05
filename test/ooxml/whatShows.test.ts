import type { Block, Table } from "../../src/document";
import { readDocx } from "../../src/ooxml";
import { docx, p } from "../word/fixture";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A body with the namespaces that Word declares at its head. */
const body = (inside: string): string =>
  `<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:exemple:inconnu"><w:body>${inside}<w:sectPr/></w:body></w:document>`;

const run = (content: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const relationships = (...ones: readonly (readonly [id: string, type: string, target: string, mode?: string])[]) =>
  `<Relationships xmlns="${packages}/relationships">${ones
    .map(
      ([id, type, target, mode = ""]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;

const styles = (...ones: readonly string[]): string => `<w:styles xmlns:w="${main}">${ones.join("")}</w:styles>`;
const style = (type: string, id: string, properties: string, basedOn = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${properties}</w:style>`;

/** What is read of a body. */
const read = (inside: string, more: Readonly<Record<string, string>> = {}) =>
  readDocx(docx("", { "word/document.xml": body(inside), ...more }));
const texts = (inside: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
  read(inside, more).paragraphs.map(({ text }) => text);
const rowsOf = (blocks: readonly Block[]): readonly (readonly string[])[] =>
  (blocks[0] as Table).rows.map(({ cells }) =>
    cells.map(({ blocks: inner }) => inner.map((one) => (one.kind === "paragraph" ? one.text : "")).join("|")),
  );

describe("hidden text", () => {
  const hidden = "<w:vanish/>";
  const sheet = styles(
    style("character", "Secret", `<w:rPr>${hidden}</w:rPr>`),
    style("character", "Note", "", "Secret"),
    style("paragraph", "Consigne", `<w:rPr>${hidden}</w:rPr>`),
  );

  test.each<[string, string, string]>([
    ["of a run", paragraph(run(t("OUI ")) + run(t("/ NON"), hidden)), "OUI "],
    ["switched off", paragraph(run(t("OUI"), '<w:vanish w:val="0"/>')), "OUI"],
    ["by a character style", paragraph(run(t("OUI ")) + run(t("/ NON"), '<w:rStyle w:val="Note"/>')), "OUI "],
    ["by the paragraph's style", paragraph(run(t("Décrire")), '<w:pStyle w:val="Consigne"/>'), ""],
    [
      "by both styles, which switch each other off",
      paragraph(run(t("lu"), '<w:rStyle w:val="Secret"/>'), '<w:pStyle w:val="Consigne"/>'),
      "lu",
    ],
    [
      "shown again by the run itself",
      paragraph(run(t("lu"), '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Consigne"/>'),
      "lu",
    ],
  ])("%s", (_name, inside, text) => {
    expect(texts(inside, { "word/styles.xml": sheet })[0]).toBe(text);
  });

  test("is kept for views of Word that report it", () => {
    const [only] = read(paragraph(run(t("OUI ")) + run(t("/ NON"), hidden))).paragraphs;
    expect(only).toMatchObject({ text: "OUI ", textWithDeletions: "OUI / NON" });
  });

  test("of a row, and what merged cells cover", () => {
    const inside = table(
      row(cell(p("a"), '<w:vMerge w:val="restart"/>') + cell(p("b"))) +
        row(cell(p("reste"), "<w:vMerge/>") + cell(p("c"))) +
        row(cell(p("d")) + cell(p("e")), "<w:hidden/>") +
        row(cell(p("f"), '<w:hMerge w:val="restart"/>') + cell(p("reste"), '<w:hMerge w:val="continue"/>')),
    );
    const { blocks, paragraphs } = read(inside);
    expect(rowsOf(blocks)).toEqual([["a", "b"], ["", "c"], ["f"]]);
    expect((blocks[0] as Table).rows[2]!.cells[0]).toMatchObject({ column: 0, columnSpan: 2 });
    // Word lists every paragraph all the same.
    expect(paragraphs.map(({ text }) => text).slice(0, 8)).toEqual(["a", "b", "", "c", "", "", "f", ""]);
    expect(paragraphs[2]!.textWithDeletions).toBe("reste");
  });
});

test("struck words stay, and are told apart", () => {
  const inside = paragraph(run(t("OUI ")) + run(t("/ "), "<w:strike/>") + run(t("NON"), "<w:dstrike/>") + run(t(".")));
  expect(read(inside).paragraphs[0]).toMatchObject({ text: "OUI / NON.", struck: [{ start: 4, end: 9 }] });
});

describe("check boxes", () => {
  const field = (data: string): string =>
    run(`<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar>`) +
    run("<w:instrText> FORM </w:instrText>") +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run('<w:fldChar w:fldCharType="end"/>');
  const control = (isTicked: boolean, sign: string): string =>
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${sign}</w:sdtContent></w:sdt>`;

  test.each<[string, string, string, readonly (readonly [number, number, boolean])[]]>([
    [
      "of form fields",
      paragraph(
        field('<w:checkBox><w:default w:val="1"/></w:checkBox>') +
          run(t("OUI ")) +
          field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'),
      ),
      "OUI ",
      [
        [0, 0, true],
        [4, 4, false],
      ],
    ],
    [
      "of controls, whatever sign they show",
      paragraph(control(true, run(t("●"))) + run(t(" OUI ")) + control(false, run(t("○")))),
      "● OUI ○",
      [
        [0, 1, true],
        [6, 7, false],
      ],
    ],
    ["of a control around a paragraph", control(true, p("☒")) + p(""), "☒", [[0, 1, true]]],
    [
      "of symbol fonts, by w:sym or typed",
      paragraph(
        run('<w:sym w:font="Wingdings" w:char="F0FE"/>') +
          run(t(" OUI ")) +
          run(t("\u00a8"), '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
      ),
      "\uf0fe OUI \u00a8",
      [
        [0, 1, true],
        [6, 7, false],
      ],
    ],
    [
      "deleted with tracking",
      paragraph(`<w:del>${run('<w:sym w:font="Wingdings" w:char="F0FE"/>')}</w:del>${run(t("OUI"))}`),
      "OUI",
      [],
    ],
  ])("%s", (_name, inside, text, boxes) => {
    const found = read(inside).paragraphs[0]!;
    expect(found.text).toBe(text);
    expect(found.checkBoxes.map(({ start, end, isTicked }) => [start, end, isTicked])).toEqual(boxes);
  });

  test.each([
    ['<w:ddList><w:result w:val="1"/><w:listEntry w:val="OUI"/><w:listEntry w:val="NON"/></w:ddList>', "NON"],
    ['<w:ddList><w:default w:val="1"/><w:listEntry w:val="OUI"/><w:listEntry w:val="NON"/></w:ddList>', "NON"],
    ['<w:ddList><w:listEntry w:val="OUI"/><w:listEntry w:val="NON"/></w:ddList>', "OUI"],
    ['<w:ddList><w:result w:val="2000000000"/><w:listEntry w:val="OUI"/></w:ddList>', ""],
  ])("a list that is a form field shows its choice: %s", (data, shown) => {
    expect(texts(paragraph(field(data)))).toEqual([shown]);
  });
});

describe("equations", () => {
  const r = (text: string): string => `<m:r><w:rPr/><m:t>${text}</m:t></m:r>`;
  const field = (code: string): string =>
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText>${code}</w:instrText>`) +
    run('<w:fldChar w:fldCharType="end"/>');

  test.each([
    [`<m:oMath>${r("38")}</m:oMath>`, "38"],
    [
      `<m:oMath><m:f><m:num>${r("18")}</m:num><m:den>${r("40")}</m:den></m:f></m:oMath>${run(t(" familles"))}`,
      "18/40 familles",
    ],
    [`<m:oMath><m:sSup><m:e>${r("10")}</m:e><m:sup>${r("2")}</m:sup></m:sSup></m:oMath>`, "10²"],
    [`<m:oMath><m:rad><m:deg>${r("2")}</m:deg><m:e>${r("9")}</m:e></m:rad></m:oMath>`, "√9"],
    [field("EQ \\f(18;40)"), "18/40"],
    [field("EQ \\f(18,\\r(9))"), "18/√9"],
    [field("EQ \\b\\bc\\((\\f(1;2)) x"), "1/2 x"],
    [field("EQ \\s\\up8(a)\\o\\al(b;c)"), "abc"],
    [field(`EQ ${"\\f(".repeat(300)}`), ""],
    [field("PAGE"), ""],
  ])("%s", (inside, text) => {
    expect(texts(paragraph(inside))).toEqual([text]);
  });

  test("are no part of the text that Word reports", () => {
    const [only] = read(paragraph(`<m:oMath>${r("38")}</m:oMath>${run(t(" élèves"))}`)).paragraphs;
    expect(only).toMatchObject({ text: "38 élèves", textWithDeletions: " élèves" });
  });
});

test.each([
  ['<mc:Choice Requires="w16se"><w16se:symEx w16se:char="2611"/></mc:Choice>', "☑"],
  ['<mc:Choice Requires="x"><w:t>autre</w:t></mc:Choice>', "repli"],
  ['<mc:Choice Requires="w14 x"><w:t>autre</w:t></mc:Choice><mc:Choice Requires="w14"><w:t>su</w:t></mc:Choice>', "su"],
])("of alternatives the one that Word shows: %s", (choice, text) => {
  const inside = `<mc:AlternateContent>${choice}<mc:Fallback><w:t>repli</w:t></mc:Fallback></mc:AlternateContent>`;
  expect(texts(paragraph(run(inside)))).toEqual([text]);
});

test("notes stand with the words that call them", () => {
  const notes = (kind: string, ...ones: readonly string[]): string =>
    `<w:${kind}s xmlns:w="${main}"><w:${kind} w:type="separator" w:id="0">${p("—")}</w:${kind}>${ones
      .map((text, rank) => `<w:${kind} w:id="${rank + 1}">${p(text)}</w:${kind}>`)
      .join("")}</w:${kind}s>`;
  const call = (kind: string, id: number): string => run(`<w:${kind}Reference w:id="${id}"/>`);
  const { paragraphs } = read(
    paragraph(run(t("un")) + call("footnote", 1) + call("endnote", 2)) +
      paragraph(`<w:del>${call("endnote", 1)}</w:del>`),
    {
      "word/_rels/document.xml.rels": relationships(
        ["rId2", "footnotes", "footnotes.xml"],
        ["rId3", "endnotes", "endnotes.xml"],
      ),
      "word/footnotes.xml": notes("footnote", "Voir annexe 1."),
      "word/endnotes.xml": notes("endnote", "Voir annexe 2.", "Voir annexe 3."),
    },
  );
  expect(paragraphs.map((one) => one.notes.map(({ text, index }) => [text, index]))).toEqual([
    [
      ["Voir annexe 1.", null],
      ["Voir annexe 3.", null],
    ],
    [],
  ]);
});

test("a paragraph in a paragraph is read, and so is a run outside any", () => {
  expect(
    texts(`<w:p>${run(t("dehors "))}<w:p>${run(t("dedans"))}</w:p>${run(t("encore"))}</w:p>${run(t("perdu"))}`),
  ).toEqual(["dehors encore", "dedans"]);
});

test("an outside address « #signet » is a place of the document", () => {
  const { paragraphs } = read(`<w:p><w:hyperlink r:id="rId9">${run(t("annexe"))}</w:hyperlink></w:p>`, {
    "word/_rels/document.xml.rels": relationships(["rId9", "hyperlink", "#Preuve_1", "External"]),
  });
  expect(paragraphs[0]!.links).toEqual([{ kind: "anchor", target: "Preuve_1", start: 0, end: 6 }]);
});

describe("bound controls", () => {
  const core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
  const own = "{11111111-2222-3333-4444-555555555555}";
  const bound = (path: string, more: string, content: string, store = own): string =>
    `<w:sdt><w:sdtPr><w:dataBinding w:prefixMappings="xmlns:a='urn:exemple:dossier'" w:xpath="${path}" w:storeItemID="${store}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const parts = {
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `<a:coreProperties xmlns:a="urn:exemple:dossier"><a:subject>85</a:subject></a:coreProperties>`,
    "word/_rels/document.xml.rels": relationships(["rId5", "customXml", "../customXml/item1.xml"]),
    "customXml/item1.xml": `<d xmlns="urn:exemple:dossier"><m>12</m><m>15</m><vide/><choix lu="o">1</choix></d>`,
    "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${own}"/>`,
  };
  const old = run(t("ancien"));

  test.each<[string, string, string]>([
    [
      "a property of the document",
      bound("/a:coreProperties[1]/a:subject[1]", "<w:showingPlcHdr/><w:text/>", old, core),
      "85",
    ],
    ["a node of a part", bound("/a:d[1]/a:m[2]", "<w:text/>", old + old), "15"],
    ["no content of its own yet", bound("/a:d/a:m", "<w:text/>", ""), "12"],
    [
      "a choice by what it shows",
      bound("/a:d/a:choix", '<w:dropDownList><w:listItem w:displayText="OUI" w:value="1"/></w:dropDownList>', old),
      "OUI",
    ],
    ["an attribute", bound("/a:d/a:choix/@lu", "<w:text/>", old), "o"],
    ["an empty node: a placeholder shows", bound("/a:d/a:vide", "<w:text/>", old), ""],
    ["a node that is not there: the content stays", bound("/a:d/a:autre", "<w:text/>", old), "ancien"],
    ["a store that is not there", bound("/a:d/a:m", "<w:text/>", old, "{0}"), "ancien"],
    ["a date, which Word writes in a form of its own", bound("/a:d/a:m", "<w:date/>", old), "ancien"],
  ])("%s", (_name, inside, text) => {
    expect(texts(paragraph(inside), parts)).toEqual([text]);
  });

  test("around a paragraph", () => {
    expect(texts(bound("/a:d/a:m", "<w:text/>", paragraph(old)) + p("suite"), parts)).toEqual(["12", "suite"]);
  });
});

describe("automatic numbers", () => {
  const level = (text: string, more = "", format = "decimal"): string =>
    `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>`;
  const numbering = `<w:numbering xmlns:w="${main}">
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level("%1.", "", "upperRoman")}</w:lvl><w:lvl w:ilvl="1">${level("%1.%2", "<w:isLgl/>")}</w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Liste"/><w:lvl w:ilvl="0">${level("Annexe %1", "", "decimalZero")}</w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Boucle"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level("Critère %1 :")}</w:lvl></w:lvlOverride></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2147483647"/><w:lvl w:ilvl="0">${level("%1%1%1", "", "upperLetter")}</w:lvl></w:lvlOverride></w:num>
  </w:numbering>`;
  const item = (list: number, text: string, { rank = "0", mark = "", gone = false } = {}): string =>
    paragraph(
      gone ? `<w:del>${run(`<w:delText>${text}</w:delText>`)}</w:del>` : run(t(text)),
      `<w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="${list}"/></w:numPr><w:rPr>${mark}</w:rPr>`,
    );
  const numbers = (inside: string): readonly (string | null)[] =>
    read(inside, {
      "word/_rels/document.xml.rels": relationships(
        ["rId1", "styles", "styles.xml"],
        ["rId2", "numbering", "numbering.xml"],
      ),
      "word/styles.xml": styles(
        style("numbering", "Liste", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
        style("numbering", "Boucle", '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'),
      ),
      "word/numbering.xml": numbering,
    }).paragraphs.map(({ number }) => number);
  const moved = "<w:moveFrom/>";

  test.each<[string, string, readonly (string | null)[]]>([
    ["a deleted paragraph", item(1, "a", { mark: "<w:del/>", gone: true }) + item(1, "b"), [null, "I."]],
    ["a paragraph moved away", item(1, "", { mark: moved }) + item(1, "b"), [null, "I."]],
    ["a hidden paragraph", item(1, "", { mark: "<w:vanish/>" }) + item(1, "b"), [null, "I."]],
    ["an empty one counts", item(1, "") + item(1, "b"), ["I.", "II."]],
    [
      "a deleted row",
      table(row(cell(item(1, "a")), "<w:del/>") + row(cell(item(1, "b")))) + item(1, "c"),
      [null, "I.", "II."],
    ],
    ["a hidden row", table(row(cell(item(1, "a")), "<w:hidden/>") + row(cell(item(1, "b")))), [null, "I."]],
    ["levels through a list style", item(2, "a") + item(2, "b"), ["Annexe 01", "Annexe 02"]],
    ["a list style that leads to itself", item(5, "a"), [null]],
    ["a level that the list redefines", item(4, "a") + item(4, "b"), ["Critère 1 :", "Critère 2 :"]],
    ["legal numbers", item(1, "a") + item(1, "b", { rank: "1" }), ["I.", "1.1"]],
    ["a level that is no number", item(1, "a", { rank: "z" }) + item(1, "b", { rank: "9999999999" }), ["I.", null]],
    ["letters beyond any list", item(6, "a"), ["327673276732767"]],
  ])("%s", (_name, inside, expected) => {
    expect(numbers(inside)).toEqual(expected);
  });
});

test("content that stands elsewhere is told, with its place", () => {
  const { warnings } = read(
    `<w:altChunk r:id="rId7"/>${p("un")}${p("deux")}<w:altChunk r:id="rId7"/><w:p>${run('<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>')}</w:p><w:p><w:subDoc r:id="rId8"/></w:p>`,
    {
      "word/_rels/document.xml.rels": relationships(
        ["rId7", "aFChunk", "import.docx"],
        ["rId8", "subDocument", "partie.docx", "External"],
      ),
    },
  );
  expect(warnings).toEqual([
    { code: "alt-chunk", detail: "import.docx", paragraph: null },
    { code: "alt-chunk", detail: "import.docx", paragraph: 1 },
    { code: "embedded-object", detail: "Excel.Sheet.12", paragraph: 2 },
    { code: "sub-document", detail: "partie.docx", paragraph: 3 },
  ]);
});
