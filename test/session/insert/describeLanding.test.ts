import { writeSheet } from "../../../src/audit";
import { readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { writeBordereau } from "../../../src/evidence";
import { describeLanding, type Landing } from "../../../src/session";
import type { TemplateRequest } from "../../../src/session/insert/planInsertion";
import { writeTemplate, type TemplateOptions } from "../../../src/tables/writeTemplate";
import type { TemplatePart } from "../../../src/tables";
import { fullAudit } from "../../audit/fullAudit";
import { smallDossier } from "../../audit/sheets";
import { registerOf } from "../../evidence/example";
import { docx, p, table } from "../../word/fixture";

const options: TemplateOptions = { edition: currentEdition };
const criterion = (number: number): readonly TemplatePart[] => [
  { kind: "criterion", criterion: number },
  { kind: "action", criterion: number, number: 1 },
  { kind: "action", criterion: number, number: 2 },
  { kind: "commitment", criterion: number, number: 1 },
];
/** The blocks of a region of ours, its control left out as LibreOffice leaves it out. */
const blocksOf = (flat: string): string =>
  /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(flat)![1]!.replace(/<w:bookmark(?:Start|End)[^>]*>/g, "");

const { items } = registerOf({ number: "C1-A1-01", title: "Convention" });
/** Two criteria with words of the school's around them, then our list, a fiche of an auditor, and words again. */
const dossier: Dossier = readDossier(
  [
    readDocx(
      docx(
        [
          p(""),
          p("Lycée Carbonnier"),
          p(""),
          writeTemplate(criterion(2), options),
          p(""),
          p("Ce qui suit est une lettre du maire."),
          table(["Budget", "2026"], ["Machines", "12 000 €"]),
          p(""),
          writeTemplate(criterion(5), options),
          p("Annexes du dossier"),
          blocksOf(writeBordereau(items)),
          p("Après la liste"),
          blocksOf(writeSheet(fullAudit(1), 2, smallDossier, currentEdition, null)),
          p("Fin du document"),
        ].join(""),
      ),
    ),
  ],
  currentEdition,
);
const { paragraphs } = dossier.documents[0]!;
const at = (text: string): number => paragraphs.findIndex((one) => one.text.startsWith(text));
const found = (number: number) => dossier.criteria.find((one) => one.criterion === number)!;
const ranks = (place: { readonly place: { readonly paragraph: number | null } } | null): number =>
  place!.place.paragraph!;

const action = (...criteria: number[]): TemplateRequest => ({ kind: "action", criteria });
const whole = (...criteria: number[]): TemplateRequest => ({ kind: "criterion", criteria });
const land = (paragraph: number | null, request: TemplateRequest): Landing =>
  describeLanding(dossier, paragraph, request);
const reason = (landing: Landing): string => (landing.kind === "refused" ? landing.refusal.reason : landing.kind);

test("the sample is what it looks like", () => {
  expect(dossier.criteria.map((one) => one.criterion)).toEqual([2, 5]);
  expect(dossier.bordereau?.tables.map(({ isOurs }) => isOurs)).toEqual([true]);
  expect(dossier.auditSheets.map((sheet) => sheet.criterion)).toEqual([2]);
});

describe("where an insertion at the cursor lands", () => {
  test.each<[string, number, Extract<Landing, { kind: "spot" }>["above"]]>([
    ["at the head of the document", 0, { kind: "nothing" }],
    ["on the cover", at("Lycée"), { kind: "words", words: "Lycée Carbonnier", isTable: false }],
    ["under the cover", at("Lycée") + 1, { kind: "words", words: "Lycée Carbonnier", isTable: false }],
  ])("%s: before the first criterion", (_where, paragraph, above) => {
    expect(land(paragraph, whole(1))).toEqual({ kind: "spot", above, within: null, after: null, before: 2 });
  });

  test.each([
    ["in the last table of a criterion", ranks(found(2).commitments[0]!.end)],
    ["on the empty line under it", ranks(found(2).commitments[0]!.end) + 1],
  ])("%s: after that table", (_where, paragraph) => {
    expect(land(paragraph, whole(3))).toEqual({
      kind: "spot",
      above: { kind: "table", table: "T11", criterion: 2, block: "E1" },
      within: null,
      after: 2,
      before: 5,
    });
  });

  test("between two blocks of its own criterion: after the first one's last table", () => {
    const end = ranks(found(2).actions[0]!.end);
    expect(land(end, action(2))).toMatchObject({
      above: { kind: "table", table: "T8", criterion: 2, block: "A1" },
      within: 2,
    });
  });

  test("in words of the school's between two criteria", () => {
    const words = "Ce qui suit est une lettre du maire.";
    expect(land(at("Ce qui suit"), whole(3))).toEqual({
      kind: "spot",
      above: { kind: "words", words, isTable: false },
      within: null,
      after: 2,
      before: 5,
    });
  });

  test("in another table: after the whole table, quoted by the words of the cursor", () => {
    const above = { kind: "words", words: "Machines", isTable: true };
    expect(land(at("Machines"), whole(3))).toMatchObject({ above, after: 2, before: 5 });
    const first = { kind: "words", words: "Budget", isTable: true };
    expect(land(at("12 000") + 1, whole(3))).toMatchObject({ above: first });
  });

  test("after the last criterion", () => {
    const words = { kind: "words", words: "Fin du document", isTable: false };
    expect(land(at("Fin du document"), whole(8))).toMatchObject({ above: words, after: 5, before: null });
  });

  test("in a document without any criterion", () => {
    const blank = readDossier([readDocx(docx(p("")))], currentEdition);
    expect(describeLanding(blank, 0, whole(1))).toEqual({
      kind: "spot",
      above: { kind: "nothing" },
      within: null,
      after: null,
      before: null,
    });
  });

  test("a table of the block around the cursor goes in that block", () => {
    const [, second] = found(2).actions;
    const request: TemplateRequest = { kind: "table", criteria: [2], table: "T7" };
    expect(land(ranks(second!.tables[1]!.location) + 1, request)).toMatchObject({
      kind: "spot",
      above: { kind: "table", table: "T6", criterion: 2, block: "A2" },
    });
  });
});

describe("an insertion at the cursor is refused", () => {
  test("outside the body", () => {
    expect(reason(land(null, whole(1)))).toBe("caret-outside");
  });

  test.each([
    ["in a block", ranks(found(2).actions[1]!.tables[0]!.location), { criterion: 2, block: "A2" }],
    ["in a table of another criterion", ranks(found(5).tables[1]!.location), { criterion: 5, block: null }],
    ["under the title of another criterion", ranks(found(5).location), { criterion: 5, block: null }],
  ])("%s, which it would cut in two", (_where, paragraph, cut) => {
    expect(land(paragraph, whole(3))).toEqual({ kind: "refused", refusal: { reason: "caret-inside", ...cut } });
  });

  test("between two blocks, for several criteria at once", () => {
    expect(reason(land(ranks(found(2).actions[0]!.end), action(2, 5)))).toBe("caret-inside");
  });

  test("in the list of evidence: its title, its table, the line that ends it", () => {
    const title = at("Bordereau des preuves");
    const last = at("Après la liste") - 1;
    for (let rank = title; rank <= last; rank++)
      expect([rank, reason(land(rank, whole(1)))]).toEqual([rank, "caret-in-list"]);
    expect(reason(land(title - 1, whole(1)))).toBe("spot");
    expect(reason(land(last + 1, whole(1)))).toBe("spot");
  });

  test("in a fiche of the audit, from its title to the line that ends it", () => {
    const title = at("Fiche d’audit");
    const last = at("Fin du document") - 1;
    for (let rank = title; rank <= last; rank++)
      expect([rank, reason(land(rank, whole(1)))]).toEqual([rank, "caret-in-sheet"]);
    expect(reason(land(title - 1, whole(1)))).toBe("spot");
    expect(reason(land(last + 1, whole(1)))).toBe("spot");
  });

  test("where the document has it already, or lacks its criterion", () => {
    expect(reason(land(0, whole(2)))).toBe("criterion-present");
    expect(reason(land(0, action(3)))).toBe("no-criterion");
  });
});
