import { SimulatedWord } from "../word";
import { docx, p, table } from "../word/fixture";
import { describeDifference, isSameDocument, takeSnapshot, type Snapshot } from "./snapshot";

const run = (text: string, more = ""): string => `<w:r>${more}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = "<w:rPr><w:b/></w:rPr>";
const snapshotOf = (body: string): Snapshot => takeSnapshot(SimulatedWord.open(docx(body)));
const control = (id: number): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${p("Un")}</w:sdtContent></w:sdt>`;

test.each([
  ["one run or several of one form", `<w:p>${run("Un deux")}</w:p>`, `<w:p>${run("Un ")}${run("deux")}</w:p>`],
  ["a run that holds nothing", `<w:p>${run("Un")}</w:p>`, `<w:p><w:r></w:r>${run("Un")}</w:p>`],
  ["how a character is encoded", p("l'un"), p("l&apos;un")],
  ["the number of a control", control(5), control(12)],
])("is the same document: %s", (_name, one, other) => {
  expect(describeDifference(snapshotOf(one), snapshotOf(other))).toBe("");
  expect(isSameDocument(snapshotOf(one), snapshotOf(other))).toBe(true);
});

test.each([
  ["words", p("Un"), p("Une")],
  ["their form", `<w:p>${run("Un")}</w:p>`, `<w:p>${run("Un", bold)}</w:p>`],
  ["an empty paragraph", p("Un"), p("Un") + "<w:p/>"],
  ["a row", table(["a"], ["b"]), table(["a"])],
  ["a control", control(5), p("Un")],
])("is another document: %s", (_name, one, other) => {
  expect(isSameDocument(snapshotOf(one), snapshotOf(other))).toBe(false);
  expect(describeDifference(snapshotOf(one), snapshotOf(other))).toMatch(/^body /);
});

test("parts count by what they say, the tracking mode by itself", () => {
  const words = ["un", "deux"].map((name) => `<${name} xmlns="urn:x"/>`);
  const [one, other] = [words, [...words].reverse()].map((texts) => {
    const word = SimulatedWord.open(docx(p("Un")));
    for (const text of texts) word.common.addPart(text);
    return word;
  });
  expect(isSameDocument(takeSnapshot(one!), takeSnapshot(other!))).toBe(true);
  other!.common.addPart(words[0]!);
  expect(describeDifference(takeSnapshot(one!), takeSnapshot(other!))).toMatch(/^parts /);
  one!.world.changeTrackingMode = "TrackAll";
  expect(describeDifference(takeSnapshot(one!), takeSnapshot(other!))).toMatch(/tracking /);
});
