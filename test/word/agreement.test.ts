import { readDocx } from "../../src/ooxml";
import { docx, p, table } from "./fixture";
import { textOf } from "./model/text";
import { SimulatedWord } from ".";

/** The product's reader and the simulation were written apart: they must number the same paragraphs. */
test("paragraphs have the same rank and words as in the product's reader", () => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const inner = table(["imbriqué"]) + "<w:p/>";
  const file = docx(
    p("Un") +
      `<w:sdt><w:sdtContent>${p("Deux")}</w:sdtContent></w:sdt>` +
      `<w:p>${run("a")}<w:r><w:tab/><w:br/></w:r><w:ins w:id="1" w:author="x">${run("b")}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>c</w:delText></w:r></w:del></w:p>` +
      table(["x", "y"]).replace(p("y"), inner) +
      `<w:sdt><w:sdtPr><w:tag w:val="ldm:audit:fiche:1"/></w:sdtPr><w:sdtContent>${p("Fiche")}${table(["c"])}<w:p/></w:sdtContent></w:sdt>` +
      `<w:p><w:hyperlink w:anchor="z">${run("lien")}</w:hyperlink><w:r><w:pict><w:txbxContent>${p("zone")}</w:txbxContent></w:pict></w:r></w:p>`,
  );
  const word = SimulatedWord.open(file);
  const expected = readDocx(file).paragraphs.map((paragraph) => paragraph.text);
  expect(word.document.paragraphs.map((paragraph) => textOf(paragraph).replace(/\v/g, "\n"))).toEqual(expected);
  expect(expected).toEqual(["Un", "Deux", "a\t\nb", "x", "imbriqué", "", "Fiche", "c", "", "lien"]);
});
