import { strFromU8, unzipSync } from "fflate";
import { cellText, type Cell, type Paragraph, type Row } from "../../src/document";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import {
  bordereauPlaces,
  bordereauRows,
  newBordereauRow,
  takeInventory,
  registerFrom,
  writeBordereau,
  writeBordereauDocx,
} from "../../src/evidence";
import { readDocx, readFlatOpc } from "../../src/ooxml";
import type { EvidenceItem, EvidenceRegister } from "../../src/record";
import { bordereauAsCsv } from "../../src/report";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import { citing, registerOf } from "./example";

const register = registerOf(
  { number: "C1-A1-02", title: "Enquête & bilan", type: "Enquête", date: "2024", page: "3" },
  { number: "C1-A1-01", title: "Convention", date: "12/03/2024", file: "preuves/c.pdf", proves: "Le partenariat" },
);
const dossier = citing("Annexe C1-A1-01 et annexe C1-A1-02", [], {
  words: { "T6 indicateur": "Nombre d’élèves (annexe C1-A1-02)" },
});
const rows = bordereauRows(dossier, register);
const written = readFlatOpc(writeBordereau(rows));
/** The dossier with our list at its end. */
const listed = readDossier(
  [{ ...dossier.documents[0]!, blocks: [...dossier.documents[0]!.blocks, ...written.blocks] }],
  currentEdition,
);

test("the list, read again, is ours and gives the same register", () => {
  const view = takeInventory(listed, register, null);
  expect(view.bordereau).toBe("ours");
  expect(view.entries.flatMap(({ conflicts, troubles }) => [...conflicts, ...troubles])).toEqual([]);
  const byNumber = (one: EvidenceRegister): unknown => [...one.items].sort((a, b) => a.number.localeCompare(b.number));
  expect(registerFrom(listed, register)).toEqual({ ...register, items: byNumber(register) });
  expect(registerFrom(listed, registerOf()).items).toEqual(byNumber(register));
});

test("what a piece proves is told from its citations, where nobody wrote it", () => {
  expect(rows.map(({ number, proves }) => [number, proves])).toEqual([
    ["C1-A1-01", "Le partenariat"],
    ["C1-A1-02", "Critère 1, action 1, indicateur 1.1"],
  ]);
});

test("each line carries its bookmark, the header is repeated, and a paragraph ends the region", () => {
  expect([...written.bookmarks].sort()).toEqual(register.items.map(({ id }) => `LdmPreuve_${id}`).sort());
  const [title, table, last] = written.blocks;
  expect(title).toMatchObject({ kind: "paragraph", text: "Bordereau des preuves", headingLevel: 1 });
  expect(table).toMatchObject({ kind: "table", title: "Bordereau des preuves", rows: [{ isHeader: true }, {}, {}] });
  expect(last).toMatchObject({ kind: "paragraph", text: "" });
  const xml = writeBordereau(rows);
  const ids = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(xml).toContain('<w:tag w:val="ldm:bordereau"/>');
});

test("what the author changed in the list stays when it is written again, even undecided", () => {
  const edited = register.items.map((item) => (item.number === "C1-A1-01" ? { ...item, title: "Avenant" } : item));
  const again = bordereauRows(listed, { ...register, items: edited });
  expect(again[0]!.title).toBe("Convention");
  const [conflict] = takeInventory(listed, { ...register, items: edited }, null).entries[0]!.conflicts;
  expect(bordereauRows(listed, { ...register, items: edited }, [{ ...conflict!, side: "register" }])[0]!.title).toBe(
    "Avenant",
  );
});

test("an emptied cell of ours disagrees with the register", () => {
  const known = register.items.map((item) => ({ ...item, type: "Convention" }));
  const { entries } = takeInventory(listed, { ...register, items: known }, null);
  expect(entries[0]!.conflicts).toEqual([{ key: "C1-A1-1", field: "type", register: "Convention", document: "" }]);
});

test("the annex document holds the same lines, as a list of its own", () => {
  const annex = readDocx(writeBordereauDocx(rows));
  const view = takeInventory(readDossier(dossier.documents, currentEdition, [annex]), register, null);
  expect(view.bordereau).toBe("apart");
  expect(view.entries.map(({ lines, conflicts }) => [lines.length, conflicts.length])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(writeBordereauDocx(rows)).toEqual(writeBordereauDocx(rows));
});

/** The words of the header of our list, when it holds these lines. */
const headersOf = (lines: readonly EvidenceItem[]): readonly string[] => {
  const table = readFlatOpc(writeBordereau(lines)).blocks.find((block) => block.kind === "table");
  return (table?.rows[0]?.cells ?? []).map(cellText);
};

test("a list of which no line has a page has no such column, and is ours with or without it", () => {
  const paged = register.items.map((item) => ({ ...item, page: "" }));
  const bare = { ...register, items: paged };
  expect(headersOf(rows).at(-1)).toBe("Page");
  expect(headersOf(bordereauRows(dossier, bare)).at(-1)).toBe("Fichier ou lien");
  const lists = [rows.map((row) => ({ ...row, page: "" })), rows].map((lines) => {
    const { blocks } = readFlatOpc(writeBordereau(lines));
    return readDossier(
      [{ ...dossier.documents[0]!, blocks: [...dossier.documents[0]!.blocks, ...blocks] }],
      currentEdition,
    );
  });
  // What the register says of the page is no disagreement with a list that has no place for it.
  for (const list of lists) {
    const { bordereau, entries } = takeInventory(list, register, null);
    expect([bordereau, entries.flatMap(({ conflicts }) => conflicts)]).toEqual(["ours", []]);
    expect(registerFrom(list, register).items.map(({ page }) => page)).toEqual(["", "3"]);
  }
});

test("a list as it was written with an empty column of pages is ours still", () => {
  const emptied = withLines(([header, ...lines]) => [
    header!,
    ...lines.map((line) => withCell(line, 6, () => ({ text: "" }))),
  ]);
  const bare = { ...register, items: register.items.map((item) => ({ ...item, page: "" })) };
  expect(takeInventory(emptied, bare, null)).toMatchObject({ bordereau: "ours" });
  expect(headersOf(bordereauRows(emptied, bare))).toHaveLength(6);
});

test("the annex document lies on its side, the list in a dossier keeps the dossier's page", () => {
  expect(strFromU8(unzipSync(writeBordereauDocx(rows))["word/document.xml"]!)).toContain(
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  );
  expect(writeBordereau(rows)).not.toContain("<w:pgSz");
});

const testWithSdk = hasSdk ? test : test.skip;

testWithSdk("the annex document is valid, with pages or without", () => {
  const bare = rows.map((row) => ({ ...row, page: "" }));
  expect([rows, bare].flatMap((lines) => sdkErrors(writeBordereauDocx(lines)))).toEqual([]);
});

test("the places of our list are its title and its table: words that are found again", () => {
  expect(bordereauPlaces(listed).map(({ text }) => text)).toEqual(["Bordereau des preuves", "N°"]);
  expect(bordereauPlaces(dossier)).toEqual([]);
});

test("a title that an author wrote over our list is not ours to remove", () => {
  const blocks = listed.documents[0]!.blocks.map((block) =>
    block.kind === "paragraph" && block.text === "Bordereau des preuves" ? { ...block, text: "Annexes" } : block,
  );
  const retitled = readDossier([{ ...listed.documents[0]!, blocks }], currentEdition);
  expect(bordereauPlaces(retitled).map(({ text }) => text)).toEqual(["N°"]);
});

/** The dossier with our list, its lines changed. */
function withLines(change: (rows: readonly Row[]) => readonly Row[]): Dossier {
  const blocks = listed.documents[0]!.blocks.map((block) =>
    block.kind === "table" && block.title === "Bordereau des preuves" ? { ...block, rows: change(block.rows) } : block,
  );
  return readDossier([{ ...listed.documents[0]!, blocks }], currentEdition);
}

/** A row whose cell of this rank is changed. */
function withCell({ cells, ...row }: Row, rank: number, change: (paragraph: Paragraph) => Partial<Paragraph>): Row {
  const changed = (cell: Cell): Cell => ({
    ...cell,
    blocks: cell.blocks.map((one) => (one.kind === "paragraph" ? { ...one, ...change(one) } : one)),
  });
  return { ...row, cells: cells.map((cell, index) => (index === rank ? changed(cell) : cell)) };
}

const blank = (row: Row): Row => row.cells.reduce((now, _cell, rank) => withCell(now, rank, () => ({ text: "" })), row);
const file = 5;

test.each<[string, boolean, (rows: readonly Row[]) => readonly Row[]]>([
  ["as we wrote it", true, (rows) => rows],
  ["with an empty line", true, (rows) => [...rows, blank(rows[1]!)]],
  ["with a line of the author's", true, (rows) => [...rows, withCell(blank(rows[1]!), 1, () => ({ text: "Bilan" }))]],
  [
    "with an address that Word made a link",
    true,
    ([header, first, ...rest]) => [
      header!,
      withCell(first!, file, () => ({
        text: "www.lycee.fr",
        links: [{ kind: "url", target: "http://www.lycee.fr/", start: 0, end: 12 }],
      })),
      ...rest,
    ],
  ],
  [
    "with a named link",
    false,
    ([header, first, ...rest]) => [
      header!,
      withCell(first!, file, () => ({
        text: "la convention",
        links: [{ kind: "url", target: "http://www.lycee.fr/c.pdf", start: 3, end: 13 }],
      })),
      ...rest,
    ],
  ],
  [
    "with a picture",
    false,
    ([header, first, ...rest]) => [
      header!,
      withCell(first!, 1, () => ({ pictures: [{ alternative: null }] })),
      ...rest,
    ],
  ],
  ["with a date alone on a line", false, (rows) => [...rows, withCell(blank(rows[1]!), 3, () => ({ text: "2024" }))]],
  [
    "parted by a line merged over it",
    false,
    (rows) => [
      ...rows,
      {
        isHeader: false,
        cells: [{ ...withCell(rows[1]!, 0, () => ({ text: "Critère 2" })).cells[0]!, columnSpan: 7 }],
      },
    ],
  ],
])("our list %s is ours to write again: %s", (_name, isOurs, change) => {
  expect(takeInventory(withLines(change), register, null).bordereau).toBe(isOurs ? "ours" : "theirs");
});

test("a line for the school's own list stands in its columns", () => {
  const theirs = citing("", [["Annexe 4", "Bilan", "", "mai 2024", "b.pdf"]]);
  const row = newBordereauRow(theirs, { ...rows[0]!, number: "5" })!;
  expect(row.place.text).toBe("Annexe 4");
  expect(row.values).toEqual(["Annexe 5", "Convention", "", "12/03/2024", "preuves/c.pdf"]);
  expect(newBordereauRow(listed, rows[0]!)).toBeNull();
});

test("the CSV has our columns", () => {
  expect(bordereauAsCsv(rows)).toBe(
    "\ufeffN°;Intitulé;Type;Date;Ce qu’elle prouve;Fichier ou lien;Page\r\n" +
      "C1-A1-01;Convention;;12/03/2024;Le partenariat;preuves/c.pdf;\r\n" +
      "C1-A1-02;Enquête & bilan;Enquête;2024;Critère 1, action 1, indicateur 1.1;;3\r\n",
  );
});
