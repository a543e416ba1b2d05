import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { placeOf } from "../../../src/document";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { planInsertion } from "../../../src/session/insert/planInsertion";
import { writeDocx, type TableCode } from "../../../src/tables";

const whole = readDossier(
  [readDocx(readFileSync(resolve(__dirname, "../../dossiers/d01-dossier-complet/dossier.docx")))],
  currentEdition,
);
const table = (code: TableCode, criterion = 2) => ({ kind: "table", criteria: [criterion], table: code }) as const;

const caret = placeOf(whole.documents[0]!.paragraphs[0]!);

describe("inserting one table at its place", () => {
  test.each<TableCode>(["T1", "T4", "T6", "T11"])("%s is refused where it already stands", (code) => {
    expect(planInsertion(table(code), "place", whole)).toBe("table-present");
  });

  test("at the cursor it is inserted once more", () => {
    expect(planInsertion(table("T1"), caret, whole)).toMatchObject([{ pieces: [{ code: "T1", criterion: 2 }] }]);
  });

  test("it goes to the block that lacks it, after the table before it", () => {
    const lacking = readDossier(
      [
        readDocx(
          writeDocx([
            { kind: "criterion", criterion: 1 },
            { kind: "action", criterion: 1, number: 1 },
            { kind: "table", criterion: 1, code: "T5", number: 2 },
            { kind: "table", criterion: 1, code: "T7", number: 2 },
          ]),
        ),
      ],
      currentEdition,
    );
    const before = lacking.criteria[0]!.actions[1]!.tables[0]!;
    expect(planInsertion(table("T6", 1), "place", lacking)).toEqual([
      {
        pieces: [{ kind: "table", code: "T6", criterion: 1, number: 2 }],
        where: { kind: "after", place: before.end.place },
      },
    ]);
  });

  test("a criterion that holds it is left out of several", () => {
    const some = { ...table("T1"), criteria: [1, 2] };
    const first = readDossier(
      [
        readDocx(
          writeDocx([
            { kind: "criterion", criterion: 1 },
            { kind: "table", criterion: 2, code: "T2", number: null },
          ]),
        ),
      ],
      currentEdition,
    );
    expect(planInsertion(some, "place", first)).toMatchObject([{ pieces: [{ code: "T1", criterion: 2 }] }]);
  });
});

describe("inserting the next block", () => {
  const dossierWith = (...numbers: readonly number[]) =>
    readDossier(
      [
        readDocx(
          writeDocx([
            { kind: "criterion", criterion: 1 },
            ...numbers.map((number) => ({ kind: "action", criterion: 1, number }) as const),
          ]),
        ),
      ],
      currentEdition,
    );
  const next = { kind: "action", criteria: [1] } as const;

  test("its number is one that no block has, though a number before it was left out", () => {
    expect(planInsertion(next, "place", dossierWith(1, 3))).toMatchObject([
      { pieces: [{ kind: "action", number: 4 }] },
    ]);
  });

  test("nor is a number given twice where blocks are numbered alike", () => {
    expect(planInsertion(next, "place", dossierWith(1, 1))).toMatchObject([
      { pieces: [{ kind: "action", number: 3 }] },
    ]);
  });

  test("each stands after the last of its criterion, the criteria in order whatever order was asked", () => {
    const plan = planInsertion({ kind: "action", criteria: [3, 1, 2] }, "place", whole);
    expect(plan).toMatchObject([1, 2, 3].map((criterion) => ({ pieces: [{ criterion }], where: { kind: "after" } })));
  });
});
