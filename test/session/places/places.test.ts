import type { Finding } from "../../../src/checker";
import { readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { writeDocx } from "../../../src/tables";
import {
  shapeLines,
  shapeOf,
  withBlock,
  withCriterion,
  type CriterionShape,
  type Shape,
} from "../../helpers/dossierShape";
import { fields } from "../evidence/opened";
import { open, readRegister, type Opened } from "./opened";
import { answerOf, blockOf, paragraphOf, placeCases, type PlaceCase } from "./placeCases";

let opened: Opened;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  expect(opened.word.violations).toEqual([]);
  opened.close();
});

const modes = [
  ["the current Word", {}],
  ["a hostile WordApi 1.3", { api: "1.3", hostile: true }],
] as const;
const cases = placeCases.map((place) => [place.name, place] as const);

/** What a whole criterion is made of when it is inserted. */
const blank = shapeOf(
  read(
    writeDocx([
      { kind: "criterion", criterion: 1 },
      { kind: "action", criterion: 1, number: 1 },
      { kind: "commitment", criterion: 1, number: 1 },
    ]),
  ),
)[0]!;

function read(file: Uint8Array): Dossier {
  return readDossier([readDocx(file)], currentEdition);
}

/** The shape with one of its criteria changed. */
function at(shape: Shape, rank: number, change: (before: CriterionShape) => CriterionShape): Shape {
  return shape.map((one, index) => (index === rank ? change(one) : one));
}

/** What a use case ended with: « done », or why not. */
function outcomeOf(state: { readonly status: string; readonly reason?: string; readonly code?: string }): string {
  return state.reason ?? state.code ?? state.status;
}

/** Whether it was done; where another cell fits as well, a refusal that says so is as good, the document untouched. */
function isDone({ hasTwin }: PlaceCase, outcome: string, before: string): boolean {
  if (!hasTwin || outcome !== "ambiguous") {
    expect(outcome).toBe("done");
    return true;
  }
  expect(opened.body()).toBe(before);
  return false;
}

/** The finding about the empty cell of a case. */
async function findingOf(place: PlaceCase): Promise<Finding> {
  const rank = paragraphOf(opened.dossier(), place);
  const findings = await opened.check();
  return findings.find(({ rule, location }) => rule === "required-empty" && location?.place.paragraph === rank)!;
}

/** The paragraphs that carry a flag of ours. */
function flagged(): readonly number[] {
  return opened.word.document.paragraphs.flatMap((paragraph, rank) => {
    const comments = [...paragraph.descendants("w:commentRangeStart")].length;
    const marks = [...paragraph.descendants("w:sdt")].filter((control) =>
      control.path("w:sdtPr", "w:tag")?.attribute("w:val")?.startsWith("ldm:flag:"),
    ).length;
    return Array.from({ length: comments + marks }, () => rank);
  });
}

describe.each(modes)("in %s", (_word, options) => {
  describe.each(cases)("%s", (_name, place) => {
    beforeEach(async () => {
      opened = await open(place.file, options);
    });

    test("gets the next block right after its table, and gives it back", async () => {
      const { session } = opened;
      const before = opened.body();
      const shape = shapeOf(opened.dossier());
      await session.runInsert(place.next, "place");
      if (!isDone(place, outcomeOf(session.insert.get()), before)) return;
      const block = blank.blocks.find(({ kind }) => kind === place.next.kind)!;
      const possible = place.takers.map((criterion) =>
        shapeLines(at(shape, criterion, (one) => withBlock([one], one.criterion, block)[0]!)),
      );
      expect(possible).toContainEqual(shapeLines(shapeOf(opened.dossier())));
      await session.undoInsert(session.insertions.get()[0]!);
      expect(session.insert.get()).toMatchObject({ status: "undone" });
      expect(opened.body()).toBe(before);
    });

    test("has a criterion inserted before all of it, and taken back", async () => {
      const { session } = opened;
      const before = opened.body();
      const shape = shapeOf(opened.dossier());
      await session.runInsert({ kind: "criterion", criteria: [1] }, "place");
      if (!isDone(place, outcomeOf(session.insert.get()), before)) return;
      expect(shapeLines(shapeOf(opened.dossier()))).toEqual(shapeLines(withCriterion(shape, blank)));
      await session.undoInsert(session.insertions.get()[0]!);
      expect(opened.body()).toBe(before);
    });

    test("gets a line in the table of its own block, and gives it back", async () => {
      const { session, word } = opened;
      const before = opened.body();
      const shape = shapeOf(opened.dossier());
      const { kind, writtenNumber } = blockOf(opened.dossier(), place);
      word.setSelection(paragraphOf(opened.dossier(), place));
      await session.runInsert({ kind: "indicator" }, "caret");
      if (!isDone(place, outcomeOf(session.insert.get()), before)) return;
      const expected = at(shape, place.criterion, (one) => ({
        ...one,
        blocks: one.blocks.map((block) =>
          block.kind === kind && block.number === writtenNumber ? { ...block, lines: block.lines + 1 } : block,
        ),
      }));
      expect(shapeLines(shapeOf(opened.dossier()))).toEqual(shapeLines(expected));
      await session.undoInsert(session.insertions.get()[0]!);
      expect(opened.body()).toBe(before);
    });

    test("gets a citation that the engine reads there, and gives it back", async () => {
      const { session, word } = opened;
      const before = opened.body();
      const rank = paragraphOf(opened.dossier(), place);
      word.setSelection(rank);
      await session.evidence.cite({ kind: "new", fields: fields("Compte rendu") });
      if (!isDone(place, outcomeOf(session.evidence.work.get()), before)) return;
      const dossier = opened.dossier();
      expect(dossier.citations.map(({ location }) => location.place.paragraph)).toEqual([rank]);
      expect(blockOf(dossier, place).citations).toHaveLength(1);
      expect(readRegister(word.save()).items.map(({ title }) => title)).toEqual(["Compte rendu"]);
      await session.evidence.undo();
      expect(session.evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
      expect(opened.body()).toBe(before);
    });

    test("is jumped to", async () => {
      const { session, word } = opened;
      const before = opened.body();
      const rank = paragraphOf(opened.dossier(), place);
      const outcome = await session.goTo(await findingOf(place));
      if (isDone(place, outcome ?? "done", before)) expect(word.selection.start.paragraph).toBe(rank);
      expect(opened.body()).toBe(before);
    });

    test("is flagged on the words of its own row", async () => {
      const { session } = opened;
      const finding = await findingOf(place);
      await session.showFlags([finding]);
      expect(session.flags.get()).toMatchObject({ status: "done", result: { added: 1, skipped: [] } });
      expect(flagged()).toEqual([finding.location!.anchor.paragraph]);
    });

    test("is set aside alone", async () => {
      const { session } = opened;
      const finding = await findingOf(place);
      const findings = await opened.check();
      await session.dismiss([finding], { reason: "Vue avec le proviseur.", by: "A. Diarra" });
      const keysOf = (all: readonly Finding[]): readonly string[] => all.map(({ key }) => key);
      expect(keysOf(await opened.check())).toEqual(keysOf(findings).filter((key) => key !== finding.key));
      const state = session.check.get();
      const { place: at } = finding.location!;
      const dismissed = { key: finding.key, location: { place: { paragraph: at.paragraph, text: at.text } } };
      expect(state).toMatchObject({ status: "done", report: { dismissed: [dismissed] } });
    });

    test("is found again below what somebody wrote at the top meanwhile", async () => {
      const { session, word } = opened;
      const finding = await findingOf(place);
      await opened.byHand((body) => void body.insertParagraph("Version du 12 mars", "Start"));
      const before = opened.body();
      const outcome = await session.goTo(finding);
      if (isDone(place, outcome ?? "done", before)) {
        expect(word.selection.start.paragraph).toBe(paragraphOf(opened.dossier(), place));
      }
      await session.showFlags([finding]);
      const anchor = answerOf(opened.dossier(), place).location.anchor.paragraph!;
      // Where two rows fit, no flag is better than one on the wrong row.
      expect([[anchor], ...(place.hasTwin ? [[]] : [])]).toContainEqual(flagged());
    });

    test("is not taken for a cell like it once its table is gone", async () => {
      const { session, word } = opened;
      const finding = await findingOf(place);
      const { blocks } = readDocx(word.save());
      const own = blockOf(opened.dossier(), place).tables.find(({ answers }) =>
        answers.some(({ field }) => field === place.field),
      )!;
      const rank = blocks
        .filter(({ kind }) => kind === "table")
        .findIndex((table) => JSON.stringify(table) === JSON.stringify(own.reading.recognition.table));
      await opened.byHand(async ({ tables }, context) => {
        tables.load("items");
        await context.sync();
        tables.items[rank]!.delete();
      });
      const before = opened.body();
      word.setSelection(0);
      expect(["moved", "ambiguous"]).toContain(await session.goTo(finding));
      expect(word.selection.start.paragraph).toBe(0);
      await session.showFlags([finding]);
      expect(flagged()).toEqual([]);
      expect(opened.body()).toBe(before);
    });
  });

  test("a table that a blank action lacks is inserted at its place by its fix, and taken back", async () => {
    const table = (code: "T5" | "T6" | "T7") => ({ kind: "table", code, criterion: 3, number: 1 }) as const;
    const pieces = [{ kind: "criterion", criterion: 3 }, table("T5"), table("T6"), table("T7")] as const;
    const others = [
      { kind: "action", criterion: 3, number: 2 },
      { kind: "commitment", criterion: 3, number: 1 },
    ] as const;
    opened = await open(writeDocx([...pieces, ...others]), options);
    const { session } = opened;
    const before = opened.body();
    const finding = (await opened.check()).find(({ rule, block }) => rule === "table-missing" && block === "A1")!;
    await session.fix([{ finding, fix: finding.fixes[0]! }]);
    expect(outcomeOf(session.fixes.get())).toBe("done");
    expect(shapeLines(shapeOf(opened.dossier()))).toEqual([
      "criterion 3: T1 T2 T3 T4, 4 people",
      "criterion 3, action 1: T5 T6 T7 T8, 4 lines",
      "criterion 3, action 2: T5 T6 T7 T8, 4 lines",
      "criterion 3, commitment 1: T9 T10 T11, 3 lines",
    ]);
    await session.undoFixes();
    expect(outcomeOf(session.fixes.get())).toBe("undone");
    expect(opened.body()).toBe(before);
  });
});
