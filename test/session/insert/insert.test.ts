import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cellParagraphs, type Place } from "../../../src/document";
import { readDossier, rowAt, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import type { DocumentEdit, DocumentHost, InsertPlace, Receipt } from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { insertAtCaret, insertAtPlace, insertRow } from "../../../src/session/insert/insertPieces";

const document = readDocx(readFileSync(resolve(__dirname, "../../dossiers/d01-dossier-complet/dossier.docx")));
const dossier: Dossier = readDossier([document], currentEdition);
const criterion = (number: number) => dossier.criteria.find((one) => one.criterion === number)!;

/** A host that writes down where it was asked to insert, and under which paragraph a row goes. */
function hostAt() {
  const places: InsertPlace[] = [];
  const rows: Place[] = [];
  let writes = 0;
  const host = {
    write: (edits: readonly DocumentEdit[]): Promise<Receipt> => {
      places.push(...edits.flatMap((edit) => (edit.kind === "insert" ? [edit.where] : [])));
      rows.push(...edits.flatMap((edit) => (edit.kind === "addRow" ? [edit.at] : [])));
      return Promise.resolve({ id: `r${++writes}` });
    },
  };
  return { host: host as unknown as DocumentHost, places, rows };
}

const ignore = (): void => undefined;

const at = (location: { readonly place: { readonly paragraph: number | null } } | null): number =>
  location!.place.paragraph!;

describe("inserting at the cursor", () => {
  const [first, second] = criterion(1).actions;
  const refused: readonly [string, number, object][] = [
    ["in a table of a block", at(first!.tables[1]!.location), { criterion: 1, block: "A1" }],
    ["between two tables of a block", at(first!.tables[1]!.location) - 1, { criterion: 1, block: "A1" }],
    ["under the title of a block", at(second!.location), { criterion: 1, block: "A2" }],
    [
      "between two tables of another criterion",
      at(criterion(1).tables[1]!.location) - 1,
      { criterion: 1, block: null },
    ],
    ["between two blocks of another criterion", at(first!.end), { criterion: 1, block: null }],
  ];
  test.each(refused)("%s is refused, with what would be cut", async (_where, caret, cut) => {
    const { host, places } = hostAt();
    const outcome = await insertAtCaret(host, { kind: "action", criteria: [2] }, dossier, caret, ignore);
    expect(outcome).toEqual({ reason: "caret-inside", ...cut });
    expect(places).toEqual([]);
  });

  test("under the first paragraph is made", async () => {
    const { host, places } = hostAt();
    await insertAtCaret(host, { kind: "action", criteria: [2] }, dossier, 0, ignore);
    expect(places).toMatchObject([{ kind: "after", place: { paragraph: 0 } }]);
  });

  test("behind another criterion is refused, where it would be read as one of its own; its own is made", async () => {
    const end = at(criterion(1).commitments.at(-1)!.end);
    const { host, places } = hostAt();
    const outcome = await insertAtCaret(host, { kind: "action", criteria: [2] }, dossier, end, ignore);
    expect(outcome).toEqual({ reason: "caret-behind", criterion: 1 });
    expect(places).toEqual([]);
    await insertAtCaret(host, { kind: "action", criteria: [1] }, dossier, end, ignore);
    expect(places).toMatchObject([{ kind: "after", place: { paragraph: end } }]);
  });

  test("outside the body is refused", async () => {
    const { host } = hostAt();
    const outcome = await insertAtCaret(host, { kind: "action", criteria: [2] }, dossier, null, ignore);
    expect(outcome).toEqual({ reason: "caret-outside" });
  });

  test("between two blocks of its own criterion is made, of several criteria is not", async () => {
    const own = hostAt();
    await insertAtCaret(own.host, { kind: "action", criteria: [1] }, dossier, at(first!.end), ignore);
    expect(own.places).toHaveLength(1);
    const several = hostAt();
    const outcome = await insertAtCaret(
      several.host,
      { kind: "action", criteria: [1, 2] },
      dossier,
      at(first!.end),
      ignore,
    );
    expect(outcome).toEqual({ reason: "caret-inside", criterion: 1, block: null });
  });

  test("a table of the block around the cursor goes there, under that block's number", async () => {
    const { host } = hostAt();
    const caret = at(second!.tables[1]!.location);
    const table = (code: "T7" | "T9" | "T1") => ({ kind: "table", criteria: [1], table: code }) as const;
    const made = await insertAtCaret(host, table("T7"), dossier, caret, ignore);
    expect(made).toMatchObject({ label: "Critère\u00a01, action\u00a02\u00a0: mise en œuvre" });
    for (const code of ["T9", "T1"] as const) {
      const outcome = await insertAtCaret(host, table(code), dossier, caret, ignore);
      expect(outcome).toEqual({ reason: "caret-inside", criterion: 1, block: "A2" });
    }
  });
});

test("one click is one write whatever its places, in the order of the document", async () => {
  const { host, places } = hostAt();
  const made = await insertAtPlace(host, { kind: "action", criteria: [1, 2, 3] }, dossier, ignore);
  expect(places.map(({ kind }) => kind)).toEqual(["after", "after", "after"]);
  expect(made).toEqual({ receipt: { id: "r1" }, label: "Critères\u00a01 à 3\u00a0: action suivante" });
});

test("an objective goes under the one of the cursor, not at the end of its table", async () => {
  const table = criterion(1).actions[0]!.tables.find(({ reading }) => reading.indicators.length > 1)!;
  const { indicators } = table.reading;
  const [first] = indicators;
  const own = indicators.filter(({ objective }) => objective === first!.objective);
  expect(own.length).toBeLessThan(indicators.length);
  const { host, rows } = hostAt();
  await insertRow(host, { kind: "objective" }, dossier, cellParagraphs(first!.objective!)[0]!.index, ignore);
  expect(rows.map(({ paragraph }) => rowAt(table, paragraph!))).toEqual([own.at(-1)!.row]);
});
