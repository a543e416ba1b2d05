import { matchFiles, type FiledItem } from "../../src/evidence/folder";

const item = (key: string, title = "", file = ""): FiledItem => ({ key, title, file });

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

test("a file is found by its number, and a second one of that number is used too", () => {
  expect(match(["C3-A1-02 convention.pdf", "C3-A1-02 avenant.pdf"], [item("C3-A1-2")])).toEqual([
    { "C3-A1-2": "C3-A1-02 avenant.pdf" },
    [],
  ]);
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
