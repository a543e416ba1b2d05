import type { FiledItem } from "../../src/evidence";
import { matchFiles } from "../../src/evidence/folder";

const item = (key: string, title = "", file = "", page = ""): FiledItem => ({ key, title, file, page });

/** The paths found for each key, then the unused ones. */
function match(paths: readonly string[], items: readonly FiledItem[]) {
  const { byKey, unused } = matchFiles(
    paths.map((path) => ({ path, changedOn: null })),
    items,
  );
  return [Object.fromEntries([...byKey].map(([key, { path }]) => [key, path])), unused.map(({ path }) => path)];
}

test("a file is found by the name given in the register or the list, whatever its case and folder", () => {
  expect(match(["preuves/Convention%20A.pdf"], [item("1", "", "Convention A.pdf")])).toEqual([
    { 1: "preuves/Convention%20A.pdf" },
    [],
  ]);
  expect(match(["C1/a.pdf", "C2/a.pdf"], [item("1", "", "preuves\\C2\\A.PDF")])).toEqual([
    { 1: "C2/a.pdf" },
    ["C1/a.pdf"],
  ]);
});

test("one file may hold several pieces", () => {
  expect(match(["Annexes 3 à 5.pdf"], [item("3"), item("4"), item("5"), item("6")])[0]).toEqual({
    3: "Annexes 3 à 5.pdf",
    4: "Annexes 3 à 5.pdf",
    5: "Annexes 3 à 5.pdf",
  });
  const shared = [item("1", "", "tout.pdf"), item("2", "", "tout.pdf")];
  expect(match(["tout.pdf"], shared)[0]).toEqual({ 1: "tout.pdf", 2: "tout.pdf" });
});

/** The file kept for « C3-A1-02 » and the others that are told. */
function severalFor(paths: readonly string[], file = ""): readonly [string | undefined, readonly string[]] {
  const files = paths.map((path) => ({ path, changedOn: null }));
  const { byKey, others, unused } = matchFiles(files, [item("C3-A1-2", "", file)]);
  expect(unused).toEqual([]);
  return [byKey.get("C3-A1-2")?.path, (others.get("C3-A1-2") ?? []).map(({ path }) => path)];
}

test.each<[string, readonly string[], string, string, readonly string[]]>([
  ["told", ["C3-A1-02 b.pdf", "C3-A1-02 a.pdf"], "", "C3-A1-02 a.pdf", ["C3-A1-02 b.pdf"]],
  ["kept after a copy", ["C3-A1-02 (1).ods", "C3-A1-02.ods"], "", "C3-A1-02.ods", ["C3-A1-02 (1).ods"]],
  ["kept after « Copie »", ["C3-A1-02 - Copie.ods", "C3-A1-02.ods"], "", "C3-A1-02.ods", ["C3-A1-02 - Copie.ods"]],
  ["told beside the one named", ["C3-A1-02.ods", "relevé.ods"], "relevé.ods", "relevé.ods", ["C3-A1-02.ods"]],
  ["part of its folder", ["C3-A1-02/a.jpg", "C3-A1-02/b.jpg"], "", "C3-A1-02/a.jpg", []],
  ["deep in its folder", ["p/C3-A1-02 x/a.jpg", "p/C3-A1-02 x/y/C3-A1-02.jpg"], "", "p/C3-A1-02 x/a.jpg", []],
  ["told beside its folder", ["C3-A1-02/a.jpg", "C3-A1-02.pdf"], "", "C3-A1-02.pdf", ["C3-A1-02/a.jpg"]],
  ["told of two folders", ["C3-A1-02/a.jpg", "x/C3-A1-02/a.jpg"], "", "C3-A1-02/a.jpg", ["x/C3-A1-02/a.jpg"]],
])("a second file of a number is %s", (_what, paths, file, kept, others) =>
  expect(severalFor(paths, file)).toEqual([kept, others]),
);

test("a file that another piece names is no second one, though it carries the number", () => {
  const files = ["C1-A1-01.pdf", "C1-A1-02.pdf"].map((path) => ({ path, changedOn: null }));
  const renumbered = [item("C1-A1-1", "", "C1-A1-02.pdf"), item("C1-A1-2", "", "C1-A1-01.pdf")];
  expect(matchFiles(files, renumbered).others.size).toBe(0);
});

test("a file that several pieces name is told, unless its name or their pages tell them apart", () => {
  const shared = (path: string, ...items: readonly FiledItem[]) =>
    matchFiles([{ path, changedOn: null }], items).shared.map(({ file, keys }) => [file.path, keys]);
  expect(shared("tout.pdf", item("1", "", "tout.pdf"), item("2", "", "tout.pdf"))).toEqual([["tout.pdf", ["1", "2"]]]);
  expect(shared("tout.pdf", item("1", "", "tout.pdf", "3"), item("2", "", "tout.pdf", "7"))).toEqual([]);
  const named = "Annexes 1 et 2.pdf";
  expect(shared(named, item("1", "", named), item("2", "", named))).toEqual([]);
});

test("the dossier's own documents are no evidence, unless a line names one", () => {
  const files = ["C1-A1-01 dossier.docx", "annexe.docx", "menu.pdf"].map((path) => ({
    path,
    changedOn: null,
    isOwn: path.endsWith(".docx"),
  }));
  const { byKey, unused, read } = matchFiles(files, [item("C1-A1-1"), item("2", "", "annexe.docx")]);
  expect([[...byKey.keys()], unused.map(({ path }) => path), read]).toEqual([["2"], ["menu.pdf"], 1]);
});

test("a file is found by the words of its title", () => {
  const items = [item("1", "Convention avec l’entreprise Dupont"), item("2", "Enquête auprès des tuteurs")];
  expect(match(["enquete_tuteurs_2024.pdf", "Dupont - convention.pdf", "Menu.pdf"], items)).toEqual([
    { 1: "Dupont - convention.pdf", 2: "enquete_tuteurs_2024.pdf" },
    ["Menu.pdf"],
  ]);
  // The rank of a file is no number of annex.
  expect(match(["03 - Enquête tuteurs.pdf"], items)[0]).toEqual({ 2: "03 - Enquête tuteurs.pdf" });
});

test("what could be two pieces, or says another number, is none", () => {
  const twins = [item("1", "Convention Dupont"), item("2", "Convention Dupont")];
  expect(match(["convention dupont.pdf"], twins)).toEqual([{}, ["convention dupont.pdf"]]);
  expect(match(["Annexe 9 convention Dupont.pdf"], [twins[0]!])).toEqual([{}, ["Annexe 9 convention Dupont.pdf"]]);
  expect(match(["convention.pdf"], [item("1", "Convention Dupont signée")])).toEqual([{}, ["convention.pdf"]]);
});

test("a file that is called a copy is its piece's where there is no other", () => {
  const items = [item("1", "Convention")];
  expect(match(["Annexe 1 (1).pdf"], items)[0]).toEqual({ 1: "Annexe 1 (1).pdf" });
  expect(match(["Annexe 1 (1).pdf", "Annexe 1.pdf"], items)[0]).toEqual({ 1: "Annexe 1.pdf" });
});

test("a name that is the whole title of a piece is not that of a longer title", () => {
  const items = [item("1", "Convention tuteurs entreprise Dupont"), item("2", "Convention tuteurs")];
  expect(match(["convention tuteurs.pdf"], items)).toEqual([{ 2: "convention tuteurs.pdf" }, []]);
});

test("a thousand files find their thousand pieces", () => {
  const ranks = Array.from({ length: 1000 }, (_, rank) => rank + 1);
  const paths = ranks.map((rank) => (rank % 2 ? `C1-A1-${rank}.pdf` : `convention entreprise n${rank}.pdf`));
  const items = ranks.map((rank) => item(`C1-A1-${rank}`, `Convention entreprise n${rank}`));
  const { byKey, unused } = matchFiles(
    paths.map((path) => ({ path, changedOn: null })),
    items.filter(({ key }) => key.length < 10),
  );
  expect([byKey.size, unused.length]).toEqual([999, 1]);
});
