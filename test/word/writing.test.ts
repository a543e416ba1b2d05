import { bootOffice, type OfficeWindow } from "./boot";
import { docx, p, partText, table } from "./fixture";
import { SimulatedWord } from ".";

let office: OfficeWindow;
let word: SimulatedWord;
const open = async (body: string, options = {}): Promise<void> => {
  word = SimulatedWord.open(docx(body), {
    author: "A. Martin",
    now: () => new Date("2026-02-03T04:05:06Z"),
    ...options,
  });
  office = await bootOffice(word);
};
afterEach(() => office.close());

const main = (): string => partText(word.save(), "word/document.xml");
const body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Un texte à signaler</w:t></w:r></w:p>" + p("Fin");

test("comments: anchored on words, listed, deleted without a trace", async () => {
  await open(body);
  const before = word.save();
  await office.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const found = first.search("texte", { matchCase: true }).getFirst();
    const comment = found.insertComment("[LdM] Preuve manquante");
    comment.load("id,content,authorName");
    await context.sync();
    expect([comment.content, comment.authorName]).toEqual(["[LdM] Preuve manquante", "A. Martin"]);
  });
  expect(main()).toContain(
    '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t>texte</w:t></w:r><w:commentRangeEnd w:id="0"/>',
  );
  expect(partText(word.save(), "word/comments.xml")).toContain('w:author="A. Martin" w:date="2026-02-03T04:05:06Z"');
  await office.Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/content");
    await context.sync();
    const range = comments.items[0]?.getRange();
    range?.load("text");
    await context.sync();
    expect(range?.text).toBe("texte");
    comments.items[0]?.delete();
    await context.sync();
  });
  expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  expect(word.violations).toEqual([]);
});

test("a link is told as address and place, in both its forms; one is set on plain words only", async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  await open(
    `<w:p>${run("a ")}<w:hyperlink w:anchor="ici">${run("b")}</w:hyperlink>${field("begin")}<w:r><w:instrText>HYPERLINK "https://x.fr" \\l "la"</w:instrText></w:r>${field("separate")}${run("c")}${field("end")}</w:p>`,
  );
  await office.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const found = ["a", "b", "c"].map((text) => first.search(text).getFirst());
    for (const range of found) range.load("hyperlink");
    await context.sync();
    expect(found.map(({ hyperlink }) => hyperlink)).toEqual(["", "#ici", "https://x.fr#la"]);
    found[0]!.hyperlink = "https://y.fr#z";
    await context.sync();
  });
  expect(main()).toMatch(
    /<w:hyperlink w:anchor="z" r:id="rId\d+" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/>/,
  );
  expect(word.unimplemented).toEqual([]);
});

test("four comments in one sync are noted as what hangs Word", async () => {
  await open(body);
  await office.Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast().getRange("Content");
    for (let i = 0; i < 4; i++) last.insertComment(String(i));
    await context.sync();
  });
  expect(word.violations).toEqual(["four comments or more inserted in one sync (office-js #4566)"]);
});

test("controls: made, tagged, found by tag, deleted with and without what they hold", async () => {
  await open(body);
  const before = main();
  await office.Word.run(async (context) => {
    const end = context.document.body.paragraphs.getFirst().getRange("Content").insertText(" ⚠ Preuve", "End");
    const control = end.insertContentControl();
    control.tag = "ldm:flag:1";
    control.title = "Signalement";
    control.appearance = "BoundingBox";
    control.font.color = "#C00000";
    await context.sync();
  });
  expect(main()).toContain('<w:alias w:val="Signalement"/><w:tag w:val="ldm:flag:1"/><w:id w:val="100000001"/>');
  expect(main()).toContain('<w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t xml:space="preserve"> ⚠ Preuve</w:t>');
  await office.Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag("ldm:flag:1");
    controls.load("items/text,items/tag");
    await context.sync();
    expect(controls.items.map((item) => item.text)).toEqual([" ⚠ Preuve"]);
    controls.items[0]?.delete(false);
    await context.sync();
  });
  expect(main()).toBe(before);
});

test("rows: added with values, deleted", async () => {
  await open(table(["Objectif", "Indicateur"], ["Insérer", "Taux"]) + p(""));
  const before = main();
  await office.Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items");
    await context.sync();
    const row = paragraphs.items[2]?.parentTableCell.parentRow;
    const made = row?.insertRows("After", 1, [["Réussir", ""]]);
    made?.load("items/values,items/rowIndex");
    await context.sync();
    expect(made?.items.map((item) => [item.rowIndex, item.values])).toEqual([[2, [["Réussir", ""]]]]);
    expect(word.document.paragraphs).toHaveLength(7);
    made?.items[0]?.delete();
    await context.sync();
  });
  expect(main()).toBe(before);
});

test("a range follows its words through edits, and says when they are gone", async () => {
  await open(body);
  await office.Word.run(async (context) => {
    const found = context.document.body.search("signaler").getFirst();
    found.load("text");
    await context.sync();
    context.document.body.paragraphs.getFirst().insertText("Ici : ", "Start");
    found.load("text");
    await context.sync();
    expect(found.text).toBe("signaler");
    context.document.body.paragraphs.getFirst().delete();
    found.load("text");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a member that is not simulated fails loudly, by its name", async () => {
  await open(body);
  const run = office.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("lineSpacing");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "NotImplementedBySimulation" });
  expect(word.unimplemented).toEqual(["The simulated Word does not implement Paragraph.lineSpacing."]);
});

test("parts that nobody touched are saved byte for byte", async () => {
  await open(body);
  await office.Word.run(async (context) => {
    context.document.body.paragraphs.getLast().insertText("!", "End");
    await context.sync();
  });
  const file = word.save();
  expect(partText(file, "word/styles.xml")).toBe(partText(docx(body), "word/styles.xml"));
  expect(main()).toBe(
    partText(docx(body), "word/document.xml").replace("Fin</w:t></w:r>", "Fin</w:t></w:r><w:r><w:t>!</w:t></w:r>"),
  );
});

test("WordApi 1.3 has no comments", async () => {
  await open(body, { api: "1.3" });
  expect(office.Office.context.requirements.isSetSupported("WordApi", "1.4")).toBe(false);
  const run = office.Word.run(async (context) => {
    context.document.body.getComments().load("items");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("the hostile Word refuses, throws on merged cells and leaves a paragraph behind", async () => {
  const merged = table(["A", "B"]).replace("<w:tcPr/>", '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>');
  await open(merged + p(""), { hostile: { mergedCellsThrow: true, notAllowed: ["Range.insertComment"] } });
  const comment = office.Word.run(async (context) => {
    context.document.body.getRange().insertComment("non");
    await context.sync();
  });
  await expect(comment).rejects.toMatchObject({ code: "NotAllowed" });
  const cell = office.Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().parentTableCell.load("cellIndex");
    await context.sync();
  });
  await expect(cell).rejects.toMatchObject({ code: "GeneralException" });
});

test("a comment is settled and written again, and goes unless its paragraph has a page break (office-js #6551)", async () => {
  await open(`${p("Un")}<w:p><w:r><w:t>Deux</w:t><w:br w:type="page"/></w:r></w:p>${p("Trois")}`, {
    hostile: { stuckComments: true },
  });
  await office.Word.run(async (context) => {
    for (const words of ["Un", "Deux"]) context.document.body.search(words).getFirst().insertComment(`sur ${words}`);
    await context.sync();
    const comments = context.document.body.getComments();
    comments.load("items");
    await context.sync();
    const [free, stuck] = comments.items as [Word.Comment, Word.Comment];
    free.delete();
    stuck.delete();
    await expect(context.sync()).rejects.toMatchObject({
      code: "GeneralException",
      debugInfo: { errorLocation: "Comment.delete" },
    });
    stuck.content = "vidé";
    stuck.resolved = true;
    const left = context.document.body.getComments();
    left.load("items");
    await context.sync();
    expect(left.items.map(({ content, resolved }) => [content, resolved])).toEqual([["vidé", true]]);
    left.items[0]!.resolved = false;
    left.load("items/resolved");
    await context.sync();
    expect(left.items[0]!.resolved).toBe(false);
  });
});

test("typing over a showing placeholder takes its temporary control away", async () => {
  await open(
    '<w:p><w:sdt><w:sdtPr><w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="g"/></w:rPr><w:t>Indiquez…</w:t></w:r></w:sdtContent></w:sdt></w:p>',
  );
  word.type(0, "Une réponse");
  expect(main()).toContain("<w:p><w:r><w:t>Une réponse</w:t></w:r></w:p>");
});

test("a range that is expanded with no write after it is a violation: it fills what can be undone", async () => {
  await open(body);
  await office.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const whole = paragraphs.getFirst().getRange().expandTo(paragraphs.getLast().getRange());
    whole.load("text");
    await context.sync();
    expect(word.violations).toEqual(["Range.expandTo without a write: fills what can be undone"]);
    paragraphs.getFirst().getRange().expandTo(paragraphs.getLast().getRange()).delete();
    await context.sync();
  });
  expect(word.violations).toHaveLength(1);
});
