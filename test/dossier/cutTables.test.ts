import { cellText, type Block, type Paragraph, type Table } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { documentOf, paragraph, table } from "../tables/build";

const action = paragraph("CRITÈRE 4 : ACTION 1");
const commitment = paragraph("CRITÈRE 4 : ENGAGEMENT 1");
const empty = paragraph("");
const measures = ["Mesure début (2021)", "Mesure suivi 2 (2024)", "Mesure fin (2026)"];
const evaluation = ["Objectifs", "Indicateurs", ...measures, "Plus-value"];
const whole = table(
  ["Dénomination", { text: "Un club", span: 3 }],
  ["Durée action", "5 ans", "Action pérenne", "OUI"],
  ["Description", { text: "Récit", span: 3 }],
);

/** Every official table of the dossier with the texts of its rows, in order. */
function read(...blocks: readonly Block[]): readonly (readonly [string, readonly string[]])[] {
  // Each paragraph is one of its own, as in a document that is read.
  const own = structuredClone(blocks);
  const { criteria } = readDossier([documentOf([paragraph("CRITÈRE 4", 1), ...own], [])], currentEdition);
  const rowsOf = ({ rows }: Table): readonly string[] =>
    rows.map(({ cells }) => cells.map((cell) => cellText(cell)).join(" | "));
  return criteria
    .flatMap(({ tables, actions, commitments }) => [
      ...tables,
      ...[...actions, ...commitments].flatMap((block) => block.tables),
    ])
    .map(({ table: code, reading }) => [code, rowsOf(reading.recognition.table)]);
}

const codes = (...blocks: readonly Block[]): string =>
  read(...blocks)
    .map(([code, rows]) => `${code} ${rows.length}`)
    .join(", ");

const cut = ({ rows, ...rest }: Table, at: number): readonly [Table, Table] => [
  { ...rest, rows: rows.slice(0, at) },
  {
    ...rest,
    rows: rows
      .slice(at)
      .map(({ cells, ...row }) => ({ ...row, cells: cells.map((cell) => ({ ...cell, row: cell.row - at })) })),
  },
];

describe.each<[string, readonly Paragraph[]]>([
  ["adjacent", []],
  ["cut by an empty line", [empty]],
  ["cut by empty lines of spaces", [paragraph(" "), paragraph("\u200b")]],
])("%s, one table", (_name, gap) => {
  test.each([1, 2])("T5 before row %i", (at) => {
    const [first, second] = cut(whole, at);
    expect(codes(action, first, ...gap, second)).toBe("T5 3");
  });

  test("T3, T6 in the middle, T7 and T10 before their answers", () => {
    const lines = table(
      ["Domaine d'auto-évaluation", "A"],
      ["Axe du projet d'établissement", "B"],
      ["Axe du contrat d'objectifs", "C"],
      ["Critère du campus", "D"],
    );
    const [first, second] = cut(lines, 2);
    expect(codes(paragraph("TRANSVERSALITÉ : CRITÈRE 4"), first, ...gap, second)).toBe("T3 4");
    const objectives = table(evaluation, ["O1", "I1", "1", "2", "3", "P"], ["O2", "I2", "4", "5", "6", "Q"]);
    const [above, below] = cut(objectives, 2);
    expect(codes(action, whole, above, ...gap, below)).toBe("T5 3, T6 3");
    const [header, answers] = cut(table(["Moyens", "Calendrier", "Lieux", "Modalités"], ["a", "b", "c", "d"]), 1);
    expect(codes(action, whole, header, ...gap, answers)).toBe("T5 3, T7 2");
    const plan = table(
      ["Animateur", "Durée", "Objectifs", "Indicateurs", "Mesure à 2026"],
      ["X", "3 ans", "O", "I", "4"],
    );
    const [names, line] = cut(plan, 1);
    expect(codes(commitment, names, ...gap, line)).toBe("T10 2");
  });

  test("in three parts, its rows counted as one", () => {
    const objectives = table(evaluation, ["O1", "I1", "1", "2", "3", "P"], ["O2", "I2", "4", "5", "6", "Q"]);
    const [header, rest] = cut(objectives, 1);
    const [above, below] = cut(rest, 1);
    const { criteria } = readDossier(
      [
        documentOf(
          structuredClone([paragraph("CRITÈRE 4", 1), action, whole, header, ...gap, above, ...gap, below]),
          [],
        ),
      ],
      currentEdition,
    );
    const [, table6] = criteria[0]!.actions[0]!.tables;
    expect(table6!.reading.indicators.map(({ row }) => row)).toEqual([1, 2]);
    expect(table6!.objectives.map(({ objective, answer }) => [objective, answer!.text])).toEqual([
      [1, "O1"],
      [2, "O2"],
    ]);
  });
});

test.each<[string, readonly Block[], string]>([
  [
    "a header repeated: two tables, one for each objective",
    [
      action,
      whole,
      table(evaluation, ["O1", "I1", "1", "2", "3", "P"]),
      empty,
      table(evaluation, ["O2", "I2", "4", "5", "6", "Q"]),
    ],
    "T5 3, T6 2, T6 2",
  ],
  [
    "words between",
    [
      action,
      whole,
      table(evaluation, ["O1", "I1", "1", "2", "3", "P"]),
      paragraph("Autre chose."),
      table(["a", "b", "1", "2", "3", "c"]),
    ],
    "T5 3, T6 2",
  ],
  [
    "another number of columns",
    [action, whole, table(evaluation, ["O1", "I1", "1", "2", "3", "P"]), empty, table(["a", "b", "c"])],
    "T5 3, T6 2",
  ],
  [
    "a table of the school's own after one that has its answers",
    [
      action,
      whole,
      table(["Moyens", "Calendrier", "Lieux", "Modalités"], ["a", "b", "c", "d"]),
      empty,
      table(["Date", "Ville", "Public", "Bilan"]),
    ],
    "T5 3, T7 2",
  ],
  [
    "a table that says what it is",
    [
      action,
      whole,
      table(["Moyens", "Calendrier", "Lieux", "Modalités"], ["a", "b", "c", "d"]),
      table(["Points forts", "Axes de progrès", "Conclusion"], ["a", "b", "c"]),
    ],
    "T5 3, T7 2, T8 2",
  ],
])("%s", (_name, blocks, expected) => {
  expect(codes(...blocks)).toBe(expected);
});
