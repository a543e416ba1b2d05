import {
  element,
  writeCell,
  writeField,
  writeParagraph,
  writePlaceholder,
  writeRun,
  writeSection,
  writeStyles,
  writeTable,
} from "../../../../src/ooxml/wml/write";

const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;

describe("elements", () => {
  test("attributes and text are escaped, undefined attributes left out", () => {
    expect(element("a", { b: 'x<"&\n', c: undefined, d: 1 })).toBe('<a b="x&lt;&quot;&amp; " d="1"/>');
    expect(writeRun("a & b < c")).toBe(`<w:r>${text("a &amp; b &lt; c")}</w:r>`);
  });

  test("characters that XML forbids are dropped", () => {
    expect(writeRun("a\u0000\u000b\ud800b\u{1f600}")).toBe(`<w:r>${text("ab\u{1f600}")}</w:r>`);
  });
});

describe("runs and paragraphs", () => {
  test("breaks and tabs", () => {
    expect(writeRun("a\nb\tc")).toBe(`<w:r>${text("a")}<w:br/>${text("b")}<w:tab/>${text("c")}</w:r>`);
  });

  test("properties in schema order", () => {
    expect(writeRun("x", { size: 18, color: "595959", italic: true, bold: false, style: "S" })).toContain(
      '<w:rPr><w:rStyle w:val="S"/><w:b w:val="0"/><w:bCs w:val="0"/><w:i/><w:iCs/><w:color w:val="595959"/>' +
        '<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>',
    );
    expect(
      writeParagraph("", { alignment: "center", keepNext: true, style: "S", spacing: { after: 0, line: 240 } }),
    ).toBe(
      '<w:p><w:pPr><w:pStyle w:val="S"/><w:keepNext/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>' +
        '<w:jc w:val="center"/></w:pPr></w:p>',
    );
  });

  test("a field shows its text until it is computed", () => {
    expect(writeField("PAGE", "1")).toBe(`<w:fldSimple w:instr=" PAGE "><w:r>${text("1")}</w:r></w:fldSimple>`);
  });
});

test("a placeholder is a temporary control that shows its guidance", () => {
  const written = writePlaceholder({ id: 7, title: "T".repeat(80), text: "Écrire ici", style: "Aide" });
  expect(written).toBe(
    `<w:sdt><w:sdtPr><w:alias w:val="${"T".repeat(64)}"/><w:id w:val="7"/><w:temporary/><w:showingPlcHdr/></w:sdtPr>` +
      `<w:sdtContent><w:r><w:rPr><w:rStyle w:val="Aide"/></w:rPr>${text("Écrire ici")}</w:r></w:sdtContent></w:sdt>`,
  );
});

describe("tables", () => {
  const spec = { title: "T", description: "D", style: "S", border: "8EA9DB" };
  const cell = { paragraphs: [{ runs: "" }] };

  test("a cell says its width, span and merge in schema order", () => {
    expect(writeCell({ ...cell, span: 2, merge: "start", fill: "EEF3FA" }, 2500, true)).toBe(
      '<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>' +
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF3FA"/></w:tcPr><w:p><w:pPr><w:keepNext/></w:pPr></w:p></w:tc>',
    );
  });

  test("rows stay whole, the header repeats, all but the last row keep with the next", () => {
    const written = writeTable({
      ...spec,
      columns: [100, 300],
      rows: [{ cells: [cell, cell], isHeader: true }, { cells: [cell, cell] }],
    });
    expect(written.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(written.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(written.match(/<w:keepNext\/>/g)).toHaveLength(2);
    expect(written).toContain('<w:tcW w:w="1250" w:type="pct"/>');
    expect(written).toContain('<w:tblCaption w:val="T"/><w:tblDescription w:val="D"/>');
  });

  test("a row that does not fill its columns is refused", () => {
    expect(() => writeTable({ ...spec, columns: [1, 1], rows: [{ cells: [cell] }] })).toThrow("1 of 2 columns");
  });
});

test("styles carry the language; defaults stand only where they are given", () => {
  const heading = { id: "Titre1", name: "heading 1", type: "paragraph", paragraph: { headingLevel: 1 } } as const;
  const written = writeStyles([heading], "fr-FR");
  expect(written).toContain('<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:lang w:val="fr-FR"/></w:rPr>');
  expect(written).not.toContain("w:docDefaults");
  const defaults = { font: "Calibri", size: 22, spacing: { after: 120, line: 259 } };
  expect(writeStyles([], "fr-FR", defaults)).toContain(
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"',
  );
});

test("a section is a page and its footer", () => {
  const page = { width: 11906, height: 16838, margins: { top: 1, right: 2, bottom: 3, left: 4 }, footer: 5 };
  expect(writeSection(page, "rId3")).toBe(
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1" w:right="2" w:bottom="3" w:left="4" w:header="5" w:footer="5" w:gutter="0"/></w:sectPr>',
  );
});
