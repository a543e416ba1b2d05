import { placeOf } from "../../../src/document";
import type { Flag, FlagChange, FlagResult } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, flat, p, partText } from "../../word/fixture";
import type { Hostility } from "../../word/world";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const office2006 = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const text = "La convention est signée en 2024";
let word: SimulatedWord;
let office: OfficeWindow;

/** What this Word comes to refuse. */
let notAllowed: string[];

async function open(bytes = docx(p(text) + p("Fin")), hostile: Partial<Hostility> = {}): Promise<void> {
  notAllowed = [];
  word = SimulatedWord.open(bytes, { hostile: { ...hostile, notAllowed } });
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

/** A flag on a whole paragraph, which says what it says. */
function flagOn(paragraph: number, key: string): Flag {
  const words = ["", "Deux", "Trois"][paragraph]!;
  const place = { paragraph, text: words, textWithDeletions: null, start: 0, end: words.length };
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

describe("office-js #6551, #6895: a comment that Word will not delete", () => {
  const stuck = `<w:p><w:r><w:t>${text}</w:t><w:br w:type="page"/></w:r></w:p>`;
  const findings = "[LdM] ";

  /** A flag that Word will not delete, and two that it will. */
  async function openFlagged(): Promise<void> {
    await open(docx(stuck + p("Deux") + p("Trois")), { stuckComments: true });
    expect(await show(findings, [flag("convention", "Un"), flagOn(1, "Deux"), flagOn(2, "Trois")])).toMatchObject({
      added: 3,
    });
  }

  test("is emptied and settled, told, and flagging goes on", async () => {
    await openFlagged();
    expect(await show(findings, [flagOn(1, "Deux"), flagOn(2, "Nouveau")])).toMatchObject({
      added: 1,
      kept: 1,
      removed: 1,
      left: 1,
    });
    expect(await shown()).toEqual(["Retiré. (réglé) / convention", "[LdM] Deux / Deux", "[LdM] Nouveau / Trois"]);
    expect(await createWordHost().unfinished()).toBeNull();
    expect(await show(findings, [flagOn(1, "Deux")])).toMatchObject({ added: 0, kept: 1, removed: 1, left: 0 });
    expect(await shown()).toEqual(["Retiré. (réglé) / convention", "[LdM] Deux / Deux"]);
  });

  test("does not stop clearing, and no later clearing finds it again", async () => {
    await openFlagged();
    expect(await show(findings, [], "all")).toMatchObject({ removed: 2, left: 1 });
    expect(await show(findings, [], "all")).toMatchObject({ removed: 0, left: 0 });
    expect(await shown()).toEqual(["Retiré. (réglé) / convention"]);
  });

  test("is settled where Word lets it be settled only", async () => {
    await openFlagged();
    notAllowed.push("Comment.content");
    expect(await show(findings, [flagOn(1, "Deux")])).toMatchObject({ removed: 1, left: 1 });
    expect(await shown()).toEqual(["[LdM] Un (réglé) / convention", "[LdM] Deux / Deux"]);
    expect(await show(findings, [flagOn(1, "Deux")])).toMatchObject({ kept: 1, left: 0 });
  });

  test("comes back with its words when the write is undone", async () => {
    await openFlagged();
    const host = createWordHost();
    const style = { kind: "comments", prefix: findings } as const;
    const receipt = await host.write([], { flags: { style, show: [flagOn(1, "Deux")], which: "open" } });
    await host.undo(receipt);
    expect(new Set(await shown())).toEqual(
      new Set(["[LdM] Un / convention", "[LdM] Deux / Deux", "[LdM] Trois / Trois"]),
    );
  });

  test("where Word takes no write at all, its refusal is told and nothing has changed", async () => {
    await openFlagged();
    notAllowed.push("*");
    await expect(show(findings, [])).rejects.toMatchObject({ code: "read-only", leaves: "before" });
    expect(await shown()).toHaveLength(3);
    expect(await createWordHost().unfinished()).toBeNull();
  });
});

describe("fault 6: a Word that gives other spaces back, and signs of comments (office-js #67, #2114, #2258)", () => {
  const spaced = "Taux de poursuite\u00a0: 82\u00a0% des «\u00a0sortants\u00a0»";
  const whole = { paragraph: 0, text: spaced, textWithDeletions: null, start: 0, end: spaced.length };
  const flags: readonly Flag[] = ["Preuve\u00a0: à donner", "Année\u00a0?"].map((label, rank) => ({
    ...{ key: `C${rank}`, text: label, label },
    at: { place: whole, anchor: { ...whole, start: rank === 0 ? 0 : 20, end: rank === 0 ? 4 : 24 } },
  }));

  test.each(["plain", "narrow"] as const)("flags are not doubled where spaces come back %s", async (spaces) => {
    await open(docx(p(spaced) + p("Fin")), { spaces, commentSigns: true });
    const before = word.save();
    expect(await show("[LdM] ", flags)).toMatchObject({ added: 2, kept: 0, removed: 0, skipped: [] });
    expect(await show("[LdM] ", flags)).toMatchObject({ added: 0, kept: 2, removed: 0, skipped: [] });
    expect(await show("[LdM] ", [])).toMatchObject({ removed: 2, left: 0 });
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  test.each(["plain", "narrow"] as const)(
    "what was inserted is taken back once it was flagged, spaces %s",
    async (spaces) => {
      await open(docx(p("Avant") + p("Fin")), { spaces, commentSigns: true });
      const host = createWordHost();
      const { paragraphs } = await host.read();
      const where = { kind: "after", place: placeOf(paragraphs[0]!) } as const;
      const receipt = await host.write([{ kind: "insert", flatOpc: flat(p(spaced) + p("")), where }]);
      const inserted = (await host.read()).paragraphs.find((one) => one.text === spaced)!;
      const at = placeOf(inserted);
      expect(await show("[LdM] ", [{ ...flags[0]!, at: { place: at, anchor: at } }])).toMatchObject({ added: 1 });
      await host.undo(receipt);
      expect((await host.read()).paragraphs.map((one) => one.text)).toEqual(["Avant", "Fin"]);
    },
  );
});
