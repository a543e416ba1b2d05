import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { cellText, type Table } from "../../src/document";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { allRules } from "../../src/rules";
import { ReadError, readDocx, readErrorSentence, type ReadErrorCode } from "../../src/ooxml";
import { docx, p } from "../word/fixture";

const folder = resolve(__dirname, "../fixtures/faults");

interface Fault {
  readonly expect: "read" | "reject" | "safe";
  readonly why: string;
  readonly cells?: readonly (readonly string[])[];
}

const manifest = JSON.parse(readFileSync(resolve(folder, "manifest.json"), "utf8")) as Record<string, Fault>;
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The cells of the first table; null when the file was refused, by a ReadError and nothing else. */
function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] | null {
  try {
    const table = readDocx(bytes).blocks.find((block): block is Table => block.kind === "table");
    return (table?.rows ?? []).map(({ cells }) => cells.map((cell) => folded(cellText(cell))));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(readErrorSentence(error)).toMatch(/^[a-zéèà].{15,}\.$/u);
    return null;
  }
}

test("every fault file is listed", () => {
  expect(
    readdirSync(folder)
      .filter((name) => /\.doc[xm]$/.test(name))
      .sort(),
  ).toEqual(Object.keys(manifest).sort());
});

test.each(Object.entries(manifest))("%s", (name, fault) => {
  const cells = cellsOf(readFileSync(resolve(folder, name)));
  if (fault.expect === "reject") expect(cells).toBeNull();
  if (fault.expect === "read") expect(cells).not.toBeNull();
  if (fault.cells && cells) expect(cells).toEqual(fault.cells.map((row) => row.map(folded)));
});

test.each(Object.keys(manifest))("%s is checked or refused, whatever it holds", (name) => {
  const bytes = readFileSync(resolve(folder, name));
  try {
    const dossier = readDossier([readDocx(bytes)], currentEdition);
    expect(runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 }).crashed).toEqual([]);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
});

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

test.each<[string, Uint8Array, ReadErrorCode]>([
  ["an empty file", new Uint8Array(), "empty"],
  [
    "a password",
    Uint8Array.from([...compound, ...new Array<number>(500).fill(0), ...utf16("EncryptedPackage")]),
    "encrypted",
  ],
  ["Word 97", Uint8Array.from([...compound, ...utf16("WordDocument")]), "word-97"],
  ["RTF", strToU8("{\\rtf1\\ansi Bonjour}"), "rtf"],
  ["PDF", strToU8("%PDF-1.7\n"), "pdf"],
  [
    "a workbook",
    zipSync({ "_rels/.rels": strToU8(rels("xl/workbook.xml")), "xl/workbook.xml": strToU8("<workbook/>") }),
    "other-office",
  ],
  ["an OpenDocument text", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<office/>") }), "other-office"],
  ["a plain archive", zipSync({ "photo.txt": strToU8("x") }), "not-word"],
  ["a hundred megabytes of nothing", docx(p("x".repeat(100 * 1024 * 1024))), "too-big"],
  [
    "many entries",
    zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`f${n}`, new Uint8Array()]))),
    "too-big",
  ],
  ["tables in tables in tables", docx(nested(40)), "too-big"],
])("%s is refused for what it is", (_name, bytes, code) => {
  expect(() => readDocx(bytes)).toThrow(expect.objectContaining({ code }) as Error);
});

function rels(target: string): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${type}" Target="${target}"/></Relationships>`;
}

function nested(depth: number): string {
  return depth === 0 ? p("") : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`;
}

test("a document with macros is read, its macros never looked at", () => {
  const bytes = docx(p("Bonjour"), { "word/vbaProject.bin": "not a project" });
  expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toEqual(["Bonjour"]);
});
