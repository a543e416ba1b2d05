import { cellText, type Cell, type Table } from "../../src/document";
import { readTable, recogniseTable, type BlockKind, type TableReading } from "../../src/tables";
import { paragraph, table } from "./build";

function read(received: Table, title?: string, block: BlockKind | null = null): TableReading {
  const before = title === undefined ? [] : [paragraph(title)];
  const recognition = recogniseTable(received, { before, block, previous: null });
  if (!recognition) throw new Error("not recognised");
  return readTable(recognition);
}
const said = (cell: Cell | null): string | null => (cell ? cellText(cell) : null);
const answers = (reading: TableReading): Record<string, string> =>
  Object.fromEntries(reading.cells.map(({ field, cell }) => [field, cellText(cell)]));
const lines = (reading: TableReading): (string | null)[][] =>
  reading.indicators.map(({ objective, indicator, measures, addedValue }) =>
    [objective, indicator, measures.start, measures.followUp, measures.end, addedValue].map(said),
  );

describe("labels with their answers", () => {
  test("T5 in the guide's shape", () => {
    const reading = read(
      table(
        ["Dénomination", { text: "Un club", span: 3 }],
        ["Durée action", "5 ans", "Action pérenne", "OUI"],
        ["Description", { text: "Récit", span: 3 }],
      ),
    );
    expect(answers(reading)).toEqual({ denomination: "Un club", duree: "5 ans", perenne: "OUI", description: "Récit" });
    expect(reading.missing).toEqual([]);
  });

  test("a label that repeats as an answer is an answer", () => {
    const reading = read(table(["Dénomination", "Description"], ["Description", "Récit"]), "CRITÈRE 1 : ENGAGEMENT 1");
    expect(answers(reading)).toEqual({ denomination: "Description", description: "Récit" });
  });

  test("T3 keeps its four lines apart and tells a lost one", () => {
    const reading = read(
      table(["Domaine d’auto-évaluation", "1"], ["Axe du projet d’établissement", "2"], ["Axe du COT", "3"]),
    );
    expect(reading.cells.map(({ cell }) => cellText(cell))).toEqual(["1", "2", "3"]);
    expect(reading.missing).toEqual(["transversalite"]);
  });

  test("T1: the filled cell", () => {
    const reading = read(table([""], ["Constat"]), "ÉTAT DES LIEUX DU CRITÈRE 1");
    expect(answers(reading)).toEqual({ "etat-des-lieux": "Constat" });
  });
});

describe("T4", () => {
  const header = ["", "Nom", "Prénom", "Fonction"];
  const people = (reading: TableReading): (string | null)[][] =>
    reading.people.map(({ role, lastName, firstName, position }) => [
      role,
      said(lastName),
      said(firstName),
      said(position),
    ]);

  test.each([
    [
      "merged label",
      [
        ["Membres équipe critère 1", "B", "b", "Prof"],
        ["^", "C", "c", "Prof"],
      ],
    ],
    [
      "repeated label",
      [
        ["Membres équipe", "B", "b", "Prof"],
        ["Membres équipe", "C", "c", "Prof"],
      ],
    ],
    [
      "label left empty below",
      [
        ["Membres équipe", "B", "b", "Prof"],
        ["", "C", "c", "Prof"],
      ],
    ],
  ])("%s", (_, members) => {
    const reading = read(table(header, ["Coordonnateur critère 1", "A", "a", "CPE"], ...members));
    expect(people(reading)).toEqual([
      ["coordonnateur", "A", "a", "CPE"],
      ["membres", "B", "b", "Prof"],
      ["membres", "C", "c", "Prof"],
    ]);
    expect(reading.missing).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["« Pilote du critère 4 »", "Pilote du critère 4", "Équipe projet"],
    ["« Référent·e », « Équipe »", "Référent·e", "Équipe"],
    ["« Responsable », « Autres membres »", "Responsable", "Autres membres"],
    ["« Coordon-⏎nateur »", "Coordon-\nnateur critère 6", "Mem-\nbres"],
    ["names of functions, by their place", "Directrice", "Enseignants"],
    ["none, by their place", "", ""],
    ["the members' alone", "Marraine du critère", "Membres"],
  ])("the labels %s", (_name, coordinator, members) => {
    const reading = read(
      table(header, [coordinator, "A", "a", "CPE"], [members, "B", "b", "Prof"], ["", "C", "c", "Prof"]),
      "ÉQUIPE CRITÈRE 4",
    );
    expect(people(reading)).toEqual([
      ["coordonnateur", "A", "a", "CPE"],
      ["membres", "B", "b", "Prof"],
      ["membres", "C", "c", "Prof"],
    ]);
    expect(reading.missing).toEqual([]);
  });

  test("a coordonnateur named below the members, and no column of labels", () => {
    const below = read(
      table(header, ["Enseignante", "B", "b", "Prof"], ["Coordonnateur", "A", "a", "CPE"]),
      "ÉQUIPE CRITÈRE 4",
    );
    expect(below.people.map(({ role }) => role)).toEqual(["membres", "coordonnateur"]);
    const bare = read(table(header.slice(1), ["A", "a", "CPE"], ["B", "b", "Prof"]), "ÉQUIPE CRITÈRE 4");
    expect(people(bare)).toEqual([
      ["coordonnateur", "A", "a", "CPE"],
      ["membres", "B", "b", "Prof"],
    ]);
    expect(bare.headers).toEqual([]);
  });

  test("a cell over the three columns is given once", () => {
    const reading = read(
      table(header, ["Coordonnateur", "", "", ""], ["Membres", { text: "A, CPE ; B, PLP", span: 3 }]),
    );
    expect(people(reading)[1]).toEqual(["membres", "A, CPE ; B, PLP", null, null]);
  });

  test("« Nom et prénom » serves as both; a lost column is told", () => {
    const joint = read(
      table(["", "Nom et prénom", "Fonction"], ["Coordonnateur", "A a", "CPE"], ["Membres", "B b", ""]),
    );
    expect(people(joint)[0]).toEqual(["coordonnateur", "A a", "A a", "CPE"]);
    expect(joint.missing).toEqual([]);
    const short = read(table(["", "Nom", "Prénom"], ["Coordonnateur", "A", "a"], ["Membres", "B", "b"]));
    expect(short.missing).toEqual(["coordonnateur"]);
  });
});

describe("T6", () => {
  const header = [
    "Objectifs",
    "Indicateurs",
    "Mesure début (2021)",
    "Mesure suivi 2 (2024)",
    "Mesure fin (2026)",
    "Plus-value",
  ];

  test("merged cells stand in each of their lines", () => {
    const reading = read(table(header, ["O1", "I1", "1", "2", "3", "P"], ["^", "I2", "4", "5", "6", "^"]));
    expect(lines(reading)).toEqual([
      ["O1", "I1", "1", "2", "3", "P"],
      ["O1", "I2", "4", "5", "6", "P"],
    ]);
    expect(said(reading.measureHeaders?.followUp ?? null)).toBe("Mesure suivi 2 (2024)");
  });

  test("inverted and added columns; a note over the whole width is no line", () => {
    const reading = read(
      table(
        ["Indicateurs", "Objectifs", "Mesure fin", "Preuves", "Mesure suivi", "Mesure début", "Plus-value"],
        ["I1", "O1", "3", "annexe 4", "2", "1", "P"],
        [{ text: "Commentaire : en hausse", span: 7 }],
      ),
    );
    expect(lines(reading)).toEqual([["O1", "I1", "1", "2", "3", "P"]]);
    expect(reading.added).toEqual(["Preuves"]);
    expect(reading.indicators[0]?.added.map(said)).toEqual(["annexe 4"]);
  });

  test.each([
    [["Mesure initiale", "Mesure intermédiaire", "Mesure finale"], []],
    [["Situation de départ", "Mesure N+3", "Cible"], []],
    [["Mesure (N)", "Mesure N+3 (2024)", "Mesure N+5"], []],
    [["2021", "2024", "2026"], []],
    [["année scolaire 2021-2022", "rentrée 2024", "R2026"], []],
    [["Mesure 2021", "Mesure 2024", "Mesure 2026"], []],
    [["Mesure début", "Mesure fin", "Cible 2026"], ["mesure-n3"]],
    [["2021", "2026", "Commentaire"], ["mesure-n3"]],
    [
      ["Mesure début", "Commentaire", "Observation"],
      ["mesure-n3", "mesure-n5"],
    ],
  ])("measures under %j", (names, missing) => {
    const reading = read(table(["Objectifs", "Indicateurs", ...names, "Plus-value"], ["O", "I", "1", "2", "3", "P"]));
    expect(reading.missing).toEqual(missing);
    if (missing.length === 0) expect(lines(reading)).toEqual([["O", "I", "1", "2", "3", "P"]]);
  });

  test.each([
    ["merged down", "ÉVALUATION", ["^", "^", ...header.slice(2, 5), "^"]],
    ["left empty below", "ÉVALUATION", ["", "", ...header.slice(2, 5), ""]],
    ["with years alone below", "Mesures", ["^", "^", "2021", "2024", "2026", "^"]],
  ])("a header on two rows, %s", (_name, above, below) => {
    const first = ["Objectifs", "Indicateurs", { text: above, span: 3 }, "Plus-value"];
    const reading = read(table(first, below, ["O", "I", "1", "2", "3", "P"], ["^", "I2", "", "5", "6", "^"]));
    expect(reading.missing).toEqual([]);
    expect(lines(reading)).toEqual([
      ["O", "I", "1", "2", "3", "P"],
      ["O", "I2", "", "5", "6", "P"],
    ]);
    expect(said(reading.measureHeaders?.followUp ?? null)).toBe(below[3]);
  });

  const years = ["2021", "2024", "2026"];
  const words = ["Mesure début", "Mesure suivi", "Mesure fin"];
  test.each([
    ["under their words", words, ["^", "^", ...years, "^"]],
    ["over their words", years, ["^", "^", ...words, "^"]],
  ])("a header of two rows, the years %s", (_name, above, below) => {
    const first = ["Objectifs", "Indicateurs", ...above, "Plus-value"];
    const reading = read(table(first, below, ["O", "I", "1", "2", "3", "P"]));
    expect(lines(reading)).toEqual([["O", "I", "1", "2", "3", "P"]]);
    const { start, followUp, end } = reading.measureHeaders!;
    expect([start, followUp, end].map(said)).toEqual(years);
  });

  test("evidence stands under a header of two rows as under one", () => {
    const first = ["Objectifs", "Indicateurs", { text: "Évaluation", span: 3 }, "Plus-value", "Preuves"];
    const reading = read(
      table(first, ["^", "^", ...header.slice(2, 5), "^", "^"], ["O", "I", "1", "2", "3", "P", "12"]),
    );
    expect(reading.added).toEqual(["Preuves"]);
    expect(reading.indicators[0]?.added.map(said)).toEqual(["12"]);
  });

  test.each([
    [["Points forts", "Axes de progrès Conclusion"], ["a", "b"], { "points-forts": "a", "axes-progres": "b" }],
    [["Points forts et axes de progrès", "Conclusion"], ["a", "b"], { "points-forts": "a", conclusion: "b" }],
  ])("two columns in one, %j, answer for the first", (names, cells, expected) => {
    expect(answers(read(table(names, cells)))).toEqual(expected);
  });

  test("a lost column is told, its cells are none", () => {
    const reading = read(
      table(
        header.filter((_, index) => index !== 3),
        ["O", "I", "1", "3", "P"],
      ),
    );
    expect(reading.missing).toEqual(["mesure-n3"]);
    expect(lines(reading)).toEqual([["O", "I", "1", null, "3", "P"]]);
  });
});

test("T10: who, how long and one measure a line", () => {
  const reading = read(
    table(
      ["Animateur engagement", "Durée de l’action", "Objectifs", "Indicateurs", "Mesure à 2026"],
      ["A, CPE", "3 ans", "O1", "I1", "6"],
      ["^", "^", "O2", "I2", "90 %"],
    ),
  );
  expect(answers(reading)).toEqual({ animateur: "A, CPE", duree: "3 ans" });
  expect(lines(reading).map(([objective, indicator, measure]) => [objective, indicator, measure])).toEqual([
    ["O1", "I1", "6"],
    ["O2", "I2", "90 %"],
  ]);
  expect(said(reading.measureHeaders?.start ?? null)).toBe("Mesure à 2026");
});

test("T8 with a renamed column: one missing, one added", () => {
  const reading = read(table(["Points forts", "Remarques du secrétariat", "Conclusion"], ["a", "b", "c"]));
  expect(answers(reading)).toEqual({ "points-forts": "a", conclusion: "c" });
  expect([reading.missing, reading.added]).toEqual([["axes-progres"], ["Remarques du secrétariat"]]);
});

test("T7 with several rows: every filled answer, or one empty cell", () => {
  const header = ["Moyens engagés", "Calendrier", "Lieux", "Modalités d’organisation"];
  const reading = read(table(header, ["a", "", "c", "d"], ["e", "", "", ""]));
  expect(reading.cells.map(({ field, cell }) => `${field}=${cellText(cell)}`)).toEqual([
    "moyens=a",
    "moyens=e",
    "calendrier=",
    "lieux=c",
    "modalites=d",
  ]);
});
