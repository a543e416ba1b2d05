import { bootOffice, type OfficeWindow } from "./boot";
import { docx, flat, p, partText, table } from "./fixture";
import { SimulatedWord } from ".";

let word: SimulatedWord;
let office: OfficeWindow;

beforeAll(async () => {
  word = SimulatedWord.open(
    docx(p("Un titre") + table(["Objectif", "Indicateur"], ["Insérer", "Taux"]) + p("Fin &amp; suite")),
  );
  office = await bootOffice(word);
});
afterAll(() => office.close());

test("the genuine library takes it for Word", () => {
  expect(office.Office.context.host).toBe("Word");
  expect(office.Office.context.requirements.isSetSupported("WordApi", "1.4")).toBe(true);
  expect(office.Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(false);
  expect(office.Office.context.displayLanguage).toBe("fr-FR");
});

test("paragraphs come with those of cells, in one sync", async () => {
  const before = word.syncCount;
  const texts = await office.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map((item) => item.text);
  });
  expect(texts).toEqual(["Un titre", "Objectif", "Indicateur", "Insérer", "Taux", "Fin & suite"]);
  expect(word.syncCount - before).toBe(1);
});

test("getOoxml gives the whole package", async () => {
  const xml = await office.Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  });
  expect(xml).toContain('pkg:name="/word/document.xml"');
  expect(xml).toContain("Fin &amp; suite");
  expect(xml).toContain('pkg:name="/word/styles.xml"');
});

test("select moves the selection, getSelection finds it", async () => {
  await office.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    paragraphs.items[3]?.getRange("Content").select();
    await context.sync();
  });
  expect(word.selection).toEqual({
    start: { paragraph: 3, offset: 0 },
    end: { paragraph: 3, offset: 7 },
    text: "Insérer",
  });
  word.setSelection(4, 2);
  const found = await office.Word.run(async (context) => {
    const first = context.document.getSelection().paragraphs.getFirst();
    first.load("text");
    const cell = first.parentTableCellOrNullObject;
    cell.load("rowIndex,cellIndex");
    await context.sync();
    return [first.text, cell.rowIndex, cell.cellIndex];
  });
  expect(found).toEqual(["Taux", 1, 1]);
});

test("insertOoxml after a paragraph, taken back, leaves the same bytes", async () => {
  const before = partText(word.save(), "word/document.xml");
  await office.Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getLast();
    const range = paragraph.getRange("After").insertOoxml(flat(p("Nouveau") + table(["a", "b"]) + p("")), "Start");
    range.load("text");
    await context.sync();
    expect(range.text).toBe("Nouveau\na\nb\n");
    expect(word.document.paragraphs).toHaveLength(10);
    range.delete();
    await context.sync();
  });
  expect(partText(word.save(), "word/document.xml")).toBe(before);
  expect(word.unimplemented).toEqual([]);
});
