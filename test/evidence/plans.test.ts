import fc from "fast-check";
import { findCitations } from "../../src/dossier";
import { removeEvidence, planRename, planRenumbering, takeInventory, type NumberEdit } from "../../src/evidence";
import { rewriteReference } from "../../src/evidence/rewrite";
import { readDocx } from "../../src/ooxml";
import { link } from "../helpers/change";
import type { Example } from "../helpers/testRule";
import { docx, p } from "../word/fixture";
import { citing, registerOf } from "./example";

const empty = registerOf();

/** The paragraph of the description once the edits of it are made, from the end backwards. */
function applied(edits: readonly NumberEdit[], text: string): string {
  const own = edits.filter(({ at }) => at.text === text);
  return [...own]
    .reverse()
    .reduce((now, { at, text: words }) => now.slice(0, at.start) + words + now.slice(at.end), text);
}

/** A text with numbers renamed. */
function rewritten(text: string, renames: Readonly<Record<string, string | null>>): string {
  const changes = findCitations(text).flatMap((one) => rewriteReference(text, one, new Map(Object.entries(renames))));
  return [...changes]
    .reverse()
    .reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}

test.each<[string, Record<string, string | null>, string]>([
  ["annexe 3", { 3: "4" }, "annexe 4"],
  ["Annexe n° 3 p. 4", { 3: "12" }, "Annexe n° 12 p. 4"],
  ["annexes 3, 5 et 7", { 5: "9" }, "annexes 3, 9 et 7"],
  ["annexes 3 à 6", { 3: "4", 4: "5", 5: "6", 6: "7" }, "annexes 4 à 7"],
  ["annexes 3 à 6", { 4: "9" }, "annexes 3, 9, 5 et 6"],
  ["annexes 3 à 7", { 3: "8" }, "annexes 8 et 4 à 7"],
  ["annexes 3-6", { 3: "2", 4: "3", 5: "4", 6: "5" }, "annexes 2-5"],
  ["annexe VII", { 7: "9" }, "annexe IX"],
  ["annexe VII", { 7: "9 bis" }, "annexe 9 bis"],
  ["PJ 07", { 7: "3" }, "PJ 03"],
  ["Annexe C1-A1-01, 02", { "C1-A1-1": "C1-A1-02", "C1-A1-2": "C1-A1-03" }, "Annexe C1-A1-02, 03"],
  ["Annexe C1-A1-01, 02", { "C1-A1-1": "C2-A1-01" }, "Annexe C2-A1-01, C1-A1-02"],
  ["annexes C1-A1-01 à 03", { "C1-A1-2": "C2-A1-01" }, "annexes C1-A1-01, C2-A1-01 et C1-A1-03"],
  ["annexes 3, 5 et 7", { 5: null }, "annexes 3 et 7"],
  ["annexes 3 à 6", { 3: null }, "annexes 4 à 6"],
  ["annexe 3", { 3: null }, "annexe 3"],
  ["annexe 3", { 4: "5" }, "annexe 3"],
])("« %s » with %j: « %s »", (text, renames, expected) => expect(rewritten(text, renames)).toBe(expected));

test("whatever the permutation, a list read again names the same pieces", () => {
  const forms = ["annexes 1 à 6", "annexes 1, 2 et 4 à 7", "PJ 3 et PJ 5", "annexes 2-5", "annexes 1, 3, 5, 7"];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }),
      (text, order) => {
        const renames = Object.fromEntries(order.map((number, rank) => [String(rank + 1), String(number)]));
        const before = findCitations(text).flatMap(({ numbers }) => numbers);
        const after = findCitations(rewritten(text, renames)).flatMap(({ numbers }) => numbers);
        expect(after).toEqual(before.map((key) => renames[key]));
      },
    ),
  );
});

test("renumbering follows the order of first citation in each block; what nothing cites comes after", () => {
  const words = "Annexe C1-A1-03, puis annexe C1-A1-01 et encore annexe C1-A1-03";
  const register = registerOf(
    { number: "C1-A1-01", title: "Bilan" },
    { number: "C1-A1-02", title: "Charte" },
    { number: "C1-A1-03", title: "Convention" },
  );
  const plan = planRenumbering(citing(words), register);
  expect([...plan.renames]).toEqual([
    ["C1-A1-1", "C1-A1-02"],
    ["C1-A1-2", "C1-A1-03"],
    ["C1-A1-3", "C1-A1-01"],
  ]);
  expect(applied(plan.edits, words)).toBe("Annexe C1-A1-01, puis annexe C1-A1-02 et encore annexe C1-A1-01");
  expect(plan.register.items.map(({ number }) => number)).toEqual(["C1-A1-02", "C1-A1-03", "C1-A1-01"]);
  expect(plan.rows.map(({ number, id }) => [number, id])).toEqual([
    ["C1-A1-01", register.items[2]!.id],
    ["C1-A1-02", register.items[0]!.id],
    ["C1-A1-03", register.items[1]!.id],
  ]);
});

test("a sequence is numbered from 1, the school's own list with it; a second time changes nothing", () => {
  const words = "Voir annexes 7 et 3.";
  const rows = [
    ["3", "Enquête", "", "", ""],
    ["Annexe 5", "Bilan", "", "", ""],
    ["7", "Convention", "", "", ""],
  ];
  const plan = planRenumbering(citing(words, rows), empty);
  expect([...plan.renames]).toEqual([
    ["3", "2"],
    ["5", "3"],
    ["7", "1"],
  ]);
  expect(applied(plan.edits, words)).toBe("Voir annexes 1 et 2.");
  expect(plan.edits.filter(({ at }) => at.text !== words).map(({ at, text }) => [at.text, text])).toEqual([
    ["3", "2"],
    ["Annexe 5", "3"],
    ["7", "1"],
  ]);
  const [second] = [
    planRenumbering(
      citing("Voir annexes 1 et 2.", [
        ["1", "A", "", "", ""],
        ["2", "B", "", "", ""],
      ]),
      empty,
    ),
  ];
  expect([second.edits, second.renames.size]).toEqual([[], 0]);
});

test("a number that nothing tells more of stays, is told, and goes to no other piece", () => {
  const words = "Voir annexes 7 et 3, annexe 1 et encore annexe 1.";
  const rows = [
    ["3", "Enquête", "", "", ""],
    ["7", "Convention", "", "", ""],
  ];
  // An item that says nothing but its number was made from a citation: it is no better known.
  for (const register of [empty, registerOf({ number: "1" })]) {
    const plan = planRenumbering(citing(words, rows), register);
    expect([...plan.renames]).toEqual([["7", "2"]]);
    expect(applied(plan.edits, words)).toBe("Voir annexes 2 et 3, annexe 1 et encore annexe 1.");
    expect(plan.unknown.map(({ number, citations }) => [number, citations.length])).toEqual([["1", 2]]);
  }
  const coded = planRenumbering(
    citing("Annexe C1-A1-05, annexe C1-A1-01.", [["C1-A1-05", "Bilan", "", "", ""]]),
    empty,
  );
  expect([...coded.renames]).toEqual([["C1-A1-5", "C1-A1-02"]]);
  expect(coded.unknown.map(({ number }) => number)).toEqual(["C1-A1-01"]);
});

test("the files that carry an old number are told, in the folder or as the pieces name them", () => {
  const rows = [
    ["3", "Enquête", "", "", "Annexe 3.pdf"],
    ["4", "Bilan", "", "", ""],
    ["7", "Convention", "", "", "convention.pdf"],
  ];
  const dossier = citing("Voir annexes 7, 3 et 4.", rows);
  expect(planRenumbering(dossier, empty).files).toEqual([{ path: "Annexe 3.pdf", numbers: [{ from: "3", to: "2" }] }]);
  const paths = ["Annexes 3 et 4.pdf", "Annexe 7/photo.jpg", "Annexe 9.pdf", "Menu.pdf", "~$Annexe 3.docx"];
  const files = paths.map((path) => ({ path, changedOn: null }));
  expect(planRenumbering(dossier, empty, files).files).toEqual([
    { path: "Annexe 7/photo.jpg", numbers: [{ from: "7", to: "1" }] },
    {
      path: "Annexes 3 et 4.pdf",
      numbers: [
        { from: "3", to: "2" },
        { from: "4", to: "3" },
      ],
    },
  ]);
  const renamed = planRename(dossier, empty, "3", "12");
  expect(renamed instanceof Object && renamed.files).toEqual([
    { path: "Annexe 3.pdf", numbers: [{ from: "3", to: "12" }] },
  ]);
});

test("one piece takes another number, unless it is taken or unread", () => {
  const words = "Voir annexes 1 à 3.";
  const dossier = citing(words);
  expect(planRename(dossier, empty, "2", "3")).toBe("taken");
  expect(planRename(dossier, empty, "2", "voir")).toBe("unread");
  expect(planRename(dossier, empty, "8", "9")).toBe("gone");
  const plan = planRename(dossier, empty, "2", "9");
  expect(applied(plan instanceof Object ? plan.edits : [], words)).toBe("Voir annexes 1, 9 et 3.");
});

test("a removal tells every citation, mends lists and brackets, and leaves sentences", () => {
  const register = registerOf({ number: "2" }, { number: "4" });
  const words = "Lire (annexe 2). Voir annexes 1 à 3. L’annexe 2 le montre.";
  const plan = removeEvidence(citing(words), register, "2")!;
  expect(plan.citations).toHaveLength(3);
  expect(applied(plan.edits, words)).toBe("Lire. Voir annexes 1 et 3. L’annexe 2 le montre.");
  expect(plan.remaining.map(({ location }) => location.place.start)).toEqual([words.lastIndexOf("annexe 2")]);
  expect(plan.register.items.map(({ number }) => number)).toEqual(["4"]);
  expect(plan.rows.map(({ number }) => number)).toEqual(["1", "3", "4"]);
});

test("a link of ours is taken out with the space before it", () => {
  const register = registerOf({ number: "2" });
  const words = "Une convention. Annexe 2";
  const dossier = citing(words, [], {
    changes: [link("Annexe 2", `LdmPreuve_${register.items[0]!.id}`, "anchor")],
  });
  const plan = removeEvidence(dossier, register, "2")!;
  expect([applied(plan.edits, words), plan.remaining]).toEqual(["Une convention.", []]);
});

test("doubles are told apart: each line its number, citations with the first", () => {
  const rows = [
    ["2", "Convention", "", "", ""],
    ["2", "Enquête", "", "", ""],
  ];
  const register = registerOf({ number: "2", title: "Convention" }, { number: "2", title: "Enquête" });
  const dossier = citing("Voir annexe 2.", rows);
  const [, second] = takeInventory(dossier, register, null).entries;
  const plan = planRename(dossier, register, second!.key, "3");
  expect(plan instanceof Object && plan.edits.map(({ at, text }) => [at.text, text])).toEqual([["2", "3"]]);
});

/** A list of evidence in paragraphs at the end of the document; `numbers`: those that Word gives to it, title first. */
function withLines(numbers: readonly (string | null)[], ...lines: readonly string[]): Example {
  const { blocks } = readDocx(docx([p("Liste des annexes"), ...lines.map(p)].join("")));
  const listed = blocks.flatMap((block, rank) =>
    block.kind === "paragraph" ? [{ ...block, index: 10_000 + rank, number: numbers[rank] ?? null }] : [],
  );
  return { changes: [(document) => ({ ...document, blocks: [...document.blocks, ...listed] })] };
}

test("a number that Word gives to its line is told, never looked for among the words", () => {
  const words = "Voir annexes 7 et 3.";
  const dossier = citing(
    words,
    [],
    withLines([null, "3.", "7."], "Convention signée le 3 mars", "Bilan de 7 réunions"),
  );
  for (const plan of [planRenumbering(dossier, empty), planRename(dossier, empty, "3", "9")]) {
    if (!(plan instanceof Object)) throw new Error(plan);
    expect(new Set(plan.edits.map(({ at }) => at.text))).toEqual(new Set([words]));
    expect(plan.outOfReach.map(({ place }) => place.text)).toContain("Convention signée le 3 mars");
  }
});

test("only the number of a line changes, though its letter stands in other words of it", () => {
  const lines = ["Annexe A – Convention Avenir", "Annexe B – Bilan"];
  const dossier = citing("Voir annexes A et B.", [], withLines([], ...lines));
  const plan = planRename(dossier, empty, "A", "D");
  const edits = plan instanceof Object ? plan.edits : [];
  expect(applied(edits, lines[0]!)).toBe("Annexe D – Convention Avenir");
});

test("a number that stands on two lines of the school's list changes on both", () => {
  const rows = [
    ["2", "Convention", "", "", ""],
    ["n° 2", "Enquête", "", "", ""],
  ];
  const plan = planRename(citing("Voir annexe 2.", rows), empty, "2", "3");
  const edits = plan instanceof Object ? plan.edits : [];
  expect(new Set(edits.map(({ at }) => applied(edits, at.text)))).toEqual(new Set(["Voir annexe 3.", "3", "n° 3"]));
});

test("a number given with its noun is the number alone", () => {
  const dossier = citing("Voir annexes 1 à 3.");
  expect(planRename(dossier, empty, "2", "Annexe 3")).toBe("taken");
  const plan = planRename(dossier, empty, "2", "Annexe n° 9");
  expect(plan instanceof Object && [...plan.renames.values()]).toEqual(["9"]);
});
