import type { Flag, FlagChange, FlagResult } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p, partText } from "../../word/fixture";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const office2006 = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const text = "La convention est signée en 2024";
let word: SimulatedWord;
let office: OfficeWindow;

async function open(bytes = docx(p(text) + p("Fin"))): Promise<void> {
  word = SimulatedWord.open(bytes);
  office = await bootOffice(word, true);
}

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  expect(word.violations).toEqual([]);
  office.close();
});

function flag(words: string, key: string): Flag {
  const start = text.indexOf(words);
  const place = { paragraph: 0, text, textWithDeletions: null, start, end: start + words.length };
  return { key, text: key, label: key, at: { place, anchor: place } };
}

async function show(prefix: string, flags: readonly Flag[], which: FlagChange["which"] = "open"): Promise<FlagResult> {
  const style = { kind: "comments", prefix } as const;
  return (await createWordHost().write([], { flags: { style, show: flags, which } })).flags!;
}

async function shown(): Promise<readonly string[]> {
  return office.Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/content,items/resolved");
    await context.sync();
    const ranges = comments.items.map((comment) => comment.getRange());
    for (const range of ranges) range.load("text");
    await context.sync();
    return comments.items.map(
      ({ content, resolved }, rank) => `${content}${resolved ? " (réglé)" : ""} / ${ranges[rank]!.text}`,
    );
  });
}

test("flags stand on the quoted words, are shown exactly, and leave with their own prefix only", async () => {
  await open();
  const before = word.save();
  const [findings, remarks] = ["[LdM] ", "[Audit] "] as const;
  await show(findings, [flag(text, "Preuve manquante")]);
  await show(remarks, [
    flag("convention", "Point fort"),
    flag("2024", "À revoir"),
    flag("signée", "Vu"),
    flag("en", "4"),
  ]);
  expect(await shown()).toEqual([
    `[LdM] Preuve manquante / ${text}`,
    "[Audit] Point fort / convention",
    "[Audit] À revoir / 2024",
    "[Audit] Vu / signée",
    "[Audit] 4 / en",
  ]);
  expect(await show(remarks, [flag("2024", "À revoir"), flag("La", "Nouveau")])).toMatchObject({
    added: 1,
    kept: 1,
    removed: 3,
  });
  expect(await show(findings, [])).toMatchObject({ removed: 1 });
  expect(await shown()).toEqual(["[Audit] À revoir / 2024", "[Audit] Nouveau / La"]);
  expect(await show(remarks, [], "all")).toMatchObject({ removed: 2 });
  expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
});

/** Comments as people leave them: a remark that was answered, one that was settled, one of somebody else. */
function discussed(): Uint8Array {
  const comments = ["[Audit] Répondu", "Une réponse", "[Audit] Réglé", "D’une collègue"];
  const mark = (name: string, id: number): string => `<w:${name} w:id="${id}"/>`;
  const marks = (name: string): string => comments.map((_, id) => mark(name, id)).join("");
  const part = (name: string, type: string, xml: string) => ({ name, type, xml });
  const parts = [
    part(
      "comments",
      `${office2006}/comments`,
      `<w:comments xmlns:w="${w}" xmlns:w14="${w14}">${comments
        .map(
          (words, id) =>
            `<w:comment w:id="${id}" w:author="x">${p(words).replace("<w:p>", `<w:p w14:paraId="0000000${id}">`)}</w:comment>`,
        )
        .join("")}</w:comments>`,
    ),
    part(
      "commentsExtended",
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
      `<w15:commentsEx xmlns:w15="${w15}"><w15:commentEx w15:paraId="00000000" w15:done="0"/><w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:done="0"/></w15:commentsEx>`,
    ),
  ];
  const links = parts.map(({ name, type }) => `<Relationship Id="${name}" Type="${type}" Target="${name}.xml"/>`);
  return docx(
    `<w:p>${marks("commentRangeStart")}<w:r><w:t>${text}</w:t></w:r>${marks("commentRangeEnd")}<w:r>${marks("commentReference")}</w:r></w:p>`,
    {
      ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office2006}/styles" Target="styles.xml"/>${links.join("")}</Relationships>`,
    },
  );
}

test("what was answered is settled, what was settled stays; without a trace, both go and others' comments stay", async () => {
  await open(discussed());
  const remarks = "[Audit] ";
  expect(await show(remarks, [])).toMatchObject({ removed: 0, settled: 1 });
  expect(await shown()).toEqual([
    `[Audit] Répondu (réglé) / ${text}`,
    `[Audit] Réglé (réglé) / ${text}`,
    `D’une collègue / ${text}`,
  ]);
  expect(await show(remarks, [], "all")).toMatchObject({ removed: 2 });
  expect(await shown()).toEqual([`D’une collègue / ${text}`]);
  expect(partText(word.save(), "word/comments.xml")).not.toContain("Une réponse");
});
