import { bootOffice, type OfficeWindow } from "./boot";
import { docx, flat, p, partText, table } from "./fixture";
import { SimulatedWord } from ".";

let office: OfficeWindow;
let word: SimulatedWord;
const open = async (body: string, options = {}): Promise<void> => {
  word = SimulatedWord.open(docx(body), options);
  office = await bootOffice(word);
};
afterEach(() => office.close());

/** The body as one line: texts of paragraphs, tables between brackets. */
function shape(): string {
  const xml = partText(word.save(), "word/document.xml");
  return xml
    .replace(/<w:tbl>/g, "[")
    .replace(/<\/w:tbl>/g, "]")
    .replace(/<\/w:p>|<w:p\/>/g, "|")
    .replace(/<[^>]*>/g, "")
    .trim();
}

const edit = (batch: (body: Word.Body) => void): Promise<void> =>
  office.Word.run(async (context) => {
    batch(context.document.body);
    await context.sync();
  });

test.each<[string, (body: Word.Body, xml: string) => void, string]>([
  [
    "after a paragraph",
    (body, xml) => body.paragraphs.getFirst().getRange("After").insertOoxml(xml, "Start"),
    "abc|x|[t|]|def|",
  ],
  ["in a paragraph's start", (body, xml) => body.paragraphs.getFirst().insertOoxml(xml, "Start"), "x|[t|]abc|def|"],
  ["at a paragraph's end", (body, xml) => body.paragraphs.getFirst().insertOoxml(xml, "End"), "abcx|[t|]|def|"],
  ["in the middle", (body, xml) => body.search("bc").getFirst().insertOoxml(xml, "Start"), "ax|[t|]bc|def|"],
  ["in the place of a paragraph", (body, xml) => body.paragraphs.getFirst().insertOoxml(xml, "Replace"), "x|[t|]|def|"],
  ["at the body's end", (body, xml) => body.insertOoxml(xml, "End"), "abc|def|x|[t|]|"],
  ["at the body's start", (body, xml) => body.insertOoxml(xml, "Start"), "x|[t|]|abc|def|"],
])("insertOoxml %s", async (_label, batch, expected) => {
  await open(p("abc") + p("def"));
  await edit((body) => batch(body, flat(p("x") + table(["t"]) + "<w:p/>")));
  expect(shape()).toBe(expected);
  expect(word.unimplemented).toEqual([]);
});

test("beside a table, not in its cell", async () => {
  await open(table(["t"]) + p("z"));
  await edit((body) => {
    const outer = body.paragraphs.getFirst().parentTable;
    outer.getRange().insertOoxml(flat(p("after")), "After");
    outer.insertParagraph("before", "Before");
  });
  expect(shape()).toBe("before|[t|]after|z|");
});

test("a hostile Word leaves one more paragraph", async () => {
  await open(p("abc"), { hostile: { extraParagraph: true } });
  await edit((body) =>
    body.paragraphs
      .getFirst()
      .getRange("After")
      .insertOoxml(flat(table(["t"]) + "<w:p/>"), "Start"),
  );
  expect(shape()).toBe("abc|[t|]||");
});

test("styles that the document lacks come with the package, links keep their target", async () => {
  await open(p("abc"));
  const styles =
    '<pkg:part pkg:name="/word/styles.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"><pkg:xmlData><w:styles xmlns:w="urn:w"><w:style w:styleId="Normal"><w:name w:val="other"/></w:style><w:style w:styleId="Ours"><w:basedOn w:val="Normal"/></w:style><w:style w:styleId="Unused"/></w:styles></pkg:xmlData></pkg:part>' +
    '<pkg:part pkg:name="/word/_rels/document.xml.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships><Relationship Id="rId1" Type="t/styles" Target="styles.xml"/><Relationship Id="rId2" Type="t/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships></pkg:xmlData></pkg:part>';
  const xml = flat(
    '<w:p><w:pPr><w:pStyle w:val="Ours"/></w:pPr><w:hyperlink r:id="rId2"><w:r><w:t>lien</w:t></w:r></w:hyperlink></w:p><w:p/>',
  ).replace("</pkg:package>", `${styles}</pkg:package>`);
  await edit((body) => body.insertOoxml(xml, "End"));
  const file = word.save();
  expect(partText(file, "word/styles.xml")).toContain('w:styleId="Ours"');
  expect(partText(file, "word/styles.xml")).not.toContain("Unused");
  expect(partText(file, "word/styles.xml")).not.toContain("other");
  expect(partText(file, "word/_rels/document.xml.rels")).toContain('Id="rId2"');
  expect(partText(file, "word/_rels/document.xml.rels")).toContain("https://example.org/");
});

test("a control around inserted blocks: tagged, found again, deleted with them", async () => {
  await open(p("abc") + p("def"));
  const before = shape();
  await edit((body) => {
    const range = body.paragraphs
      .getFirst()
      .getRange("After")
      .insertOoxml(flat(p("x") + table(["t"]) + "<w:p/>"), "Start");
    range.insertContentControl().tag = "ldm:insert:1";
  });
  expect(shape()).toBe("abc|x|[t|]|def|");
  await office.Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag("ldm:insert:1");
    controls.load("items/id");
    await context.sync();
    expect(controls.items).toHaveLength(1);
    controls.items[0]?.delete(false);
    await context.sync();
  });
  expect(shape()).toBe(before);
});
