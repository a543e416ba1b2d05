import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { HostError, type DocumentHost, type InsertPlace, type Receipt } from "../../src/host";
import { readDocx } from "../../src/ooxml";
import { insertPieces } from "../../src/session/insertPieces";
import { takeBack } from "../../src/session/takeBack";

const document = readDocx(readFileSync(resolve(__dirname, "../dossiers/d01-dossier-complet/dossier.docx")));
const dossier: Dossier = readDossier([document], currentEdition);
const criterion = (number: number) => dossier.criteria.find((one) => one.criterion === number)!;

/** A host that writes down where it was asked to insert, the cursor at one paragraph; `r2` cannot be taken back. */
function hostAt(caret: number | null) {
  const places: InsertPlace[] = [];
  const undone: string[] = [];
  const host = {
    caret: () => Promise.resolve(caret),
    insert: (_package: string, place: InsertPlace): Promise<Receipt> => {
      places.push(place);
      return Promise.resolve({ id: `r${places.length}` });
    },
    undo: ({ id }: Receipt) => {
      if (id === "r2") return Promise.reject(new HostError("changed"));
      undone.push(id);
      return Promise.resolve();
    },
  };
  return { host: host as unknown as DocumentHost, places, undone };
}

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
    const { host, places } = hostAt(caret);
    const outcome = await insertPieces(host, { kind: "action", criteria: [2] }, "caret", dossier);
    expect(outcome).toEqual({ reason: "caret-inside", ...cut });
    expect(places).toEqual([]);
  });

  test.each<[string, number | null]>([
    ["before everything", 0],
    ["at the end of the criterion before", at(criterion(1).commitments.at(-1)!.end)],
    ["outside the body", null],
  ])("%s is made", async (_where, caret) => {
    const { host, places } = hostAt(caret);
    await insertPieces(host, { kind: "action", criteria: [2] }, "caret", dossier);
    expect(places).toEqual([{ kind: "caret" }]);
  });

  test("between two blocks of its own criterion is made, of several criteria is not", async () => {
    const own = hostAt(at(first!.end));
    await insertPieces(own.host, { kind: "action", criteria: [1] }, "caret", dossier);
    expect(own.places).toHaveLength(1);
    const several = hostAt(at(first!.end));
    const outcome = await insertPieces(several.host, { kind: "action", criteria: [1, 2] }, "caret", dossier);
    expect(outcome).toEqual({ reason: "caret-inside", criterion: 1, block: null });
  });

  test("a table of the block around the cursor goes there, under that block's number", async () => {
    const { host } = hostAt(at(second!.tables[1]!.location));
    const table = (code: "T7" | "T9" | "T1") => ({ kind: "table", criteria: [1], table: code }) as const;
    const made = await insertPieces(host, table("T7"), "caret", dossier);
    expect(made).toMatchObject({ label: "Critère\u00a01, action\u00a02\u00a0: mise en œuvre" });
    for (const code of ["T9", "T1"] as const) {
      const outcome = await insertPieces(host, table(code), "caret", dossier);
      expect(outcome).toEqual({ reason: "caret-inside", criterion: 1, block: "A2" });
    }
  });
});

test("one click is one insertion whatever its places, and what was changed since stays to be taken back", async () => {
  const { host, places, undone } = hostAt(null);
  const made = await insertPieces(host, { kind: "action", criteria: [1, 2, 3] }, "place", dossier);
  if ("reason" in made) throw new Error(made.reason);
  expect(places).toHaveLength(3);
  expect(made.label).toBe("Critères\u00a01 à 3\u00a0: action suivante");
  expect(made.receipts.map(({ id }) => id)).toEqual(["r1", "r2", "r3"]);
  const { left, failure } = await takeBack(host, made.receipts);
  expect(undone).toEqual(["r3", "r1"]);
  expect(left).toEqual([{ id: "r2" }]);
  expect(failure).toMatchObject({ code: "changed" });
});

test("an insertion that Word stops halfway leaves nothing, but what could not be taken back", async () => {
  const { host, places, undone } = hostAt(null);
  const stopping = {
    ...host,
    insert: (flatOpc: string, where: InsertPlace) =>
      places.length < 2 ? host.insert(flatOpc, where) : Promise.reject(new HostError("busy")),
  };
  const made = await insertPieces(stopping, { kind: "action", criteria: [1, 2, 3] }, "place", dossier);
  expect(undone).toEqual(["r1"]);
  expect(made).toMatchObject({ receipts: [{ id: "r2" }], failure: { code: "busy" } });
});
