import type { InsertPlace } from "../..";
import { placeOf, type DocumentText } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import { defineProbe, type Bench } from "./defineProbe";
import { paragraph, table } from "./packages";
import { fill, textsOf } from "./stage";

/** Where the tables of a criterion are put: what stands there, and beside which words. */
const places = {
  alone: { blocks: paragraph(""), beside: null, where: "end" },
  between: { blocks: paragraph("Avant") + paragraph("Après"), beside: "Avant", where: "after" },
  afterTable: { blocks: table(["Seul"]) + paragraph("Après"), beside: "Seul", where: "after" },
  beforeTable: { blocks: paragraph("Avant") + table(["Seul"]) + paragraph("Après"), beside: "Seul", where: "before" },
  betweenTables: { blocks: table(["Un"]) + table(["Deux"]) + paragraph("Après"), beside: "Un", where: "after" },
  atEnd: { blocks: paragraph("Avant") + table(["Seul"]) + paragraph(""), beside: null, where: "end" },
} as const;

/** Empty paragraphs that the write path forgives: the last one joined, or two more (`InsertStep`). */
const forgivenExtra: readonly number[] = [-1, 0, 1, 2];

const names = Object.keys(places) as (keyof typeof places)[];

/** Whether the tables of a criterion come in whole, wherever they are put. */
export const insertion = defineProbe({
  id: "insertion",
  expected: {
    ...Object.fromEntries(names.map((name) => [name, "whole"])),
    ...Object.fromEntries(names.map((name) => [`${name}Extra`, 0])),
    headerRows: true,
    widths: true,
    undone: true,
  },
  // An empty paragraph more or less; widths are Word's to fit.
  forgiven: [...names.map((name) => `${name}Extra`), "widths"],
  async run(bench) {
    const { criterion } = bench.material;
    const count = readFlatOpc(criterion).paragraphs.length;
    for (const name of names)
      await bench.attempt(name, async () => {
        await fill(bench, places[name].blocks);
        const before = await textsOf(bench);
        await bench.timed(name, () => insertAt(bench, name));
        const after = await textsOf(bench);
        const extra = after.length - before.length - count;
        bench.note(`${name}Extra`, extra);
        const isBeside = before.filter((text) => text !== "").every((text) => after.includes(text));
        return forgivenExtra.includes(extra) && isBeside ? "whole" : "damaged";
      });
    await bench.attempt("headerRows", async () => {
      const xml = await bodyXml(bench);
      bench.note(
        "widths",
        listOf(xml, /<w:gridCol w:w="(\d+)"/g).includes(listOf(criterion, /<w:gridCol w:w="(\d+)"/g)),
      );
      return countOf(xml, "<w:tblHeader") === countOf(criterion, "<w:tblHeader");
    });
    const inserted = (await textsOf(bench)).length;
    if ((await bench.ask("press-undo")) !== "yes") return bench.skip("undone");
    bench.note("undone", (await textsOf(bench)).length < inserted);
  },
});

/** Whether our own way back takes an insertion away whole, tables included (office-js #3074). */
export const insertionUndo = defineProbe({
  id: "insertion-undo",
  expected: { paragraphs: 0, tables: 0, deletedRange: 0 },
  // Tables of ours are taken away as tables.
  forgiven: ["deletedRange"],
  async run(bench) {
    await fill(bench, places.between.blocks);
    const before = (await textsOf(bench)).length;
    const receipt = await bench.timed("insert", () => insertAt(bench, "between"));
    await bench.timed("undo", () => bench.call(() => bench.host.undo(receipt)));
    bench.note("paragraphs", (await textsOf(bench)).length - before);
    bench.note("tables", await countTables(bench));
    await fill(bench, paragraph("Avant") + table(["Seul"]) + paragraph("Après"));
    await bench.attempt("deletedRange", async () => {
      await bench.run(async (context) => {
        context.document.body.getRange("Whole").delete();
        await context.sync();
      });
      return countTables(bench);
    });
  },
});

function countTables(bench: Bench): Promise<number> {
  return bench.run(async (context) => {
    const { tables } = context.document.body;
    tables.load("items");
    await context.sync();
    return tables.items.length;
  });
}

async function insertAt(bench: Bench, name: keyof typeof places) {
  const where = placeIn(await bench.call(() => bench.host.read()), name);
  return bench.call(() => bench.host.write([{ kind: "insert", flatOpc: bench.material.criterion, where }]));
}

function placeIn({ paragraphs }: DocumentText, name: keyof typeof places): InsertPlace {
  const { beside, where } = places[name];
  if (where === "end") return { kind: "end" };
  const found = paragraphs.find(({ text }) => text === beside);
  if (!found) throw new Error(`no paragraph « ${beside} »`);
  return { kind: where, place: placeOf(found) };
}

function bodyXml(bench: Bench): Promise<string> {
  return bench.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  });
}

function countOf(xml: string, words: string): number {
  return xml.split(words).length - 1;
}

function listOf(xml: string, pattern: RegExp): string {
  return [...xml.matchAll(pattern)].map((match) => match[1]).join(" ");
}
