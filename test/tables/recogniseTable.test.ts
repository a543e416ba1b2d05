import type { Paragraph, Table } from "../../src/document";
import { recogniseTable, recogniseTables, type TableContext } from "../../src/tables";
import { paragraph, table } from "./build";

const nowhere: TableContext = { before: [], block: null, previous: null };
const under = (...titles: string[]): TableContext => ({ ...nowhere, before: titles.map((text) => paragraph(text)) });
const code = (received: Table, context: TableContext = nowhere): string | null =>
  recogniseTable(received, context)?.code ?? null;

const implementation = table(
  ["Moyens engagés", "Calendrier", "Lieux", "Modalités d’organisation"],
  ["12 heures", "2021", "Atelier", "Groupe"],
);

describe("by their labels alone", () => {
  test.each<[string, Table]>([
    ["T3", table(["Domaine d’auto-évaluation de l’établissement", ""], ["Axe du projet d’établissement", ""])],
    ["T4", table(["", "Nom", "Prénom", "Fonction"], ["Coordonnateur critère 1", "", "", ""], ["Membres", "", "", ""])],
    ["T4", table(["", "NOM Prénom", "Qualité"], ["Coordonnatrice", "Diarra Fatou", "CPE"])],
    [
      "T5",
      table(["Dénomination", "Un club"], ["Durée action", "5 ans", "Action pérenne", "OUI"], ["Description", "…"]),
    ],
    ["T5", table(["denomination", "Un club"], ["duree de l'action", "5 ans"], ["Description de l'action", "…"])],
    [
      "T6",
      table(
        ["Objectifs", "Indicateurs", "Mesure début (2021)", "Mesure suivi 2 (2024)", "Mesure fin (2026)", "Plus-value"],
        ["a", "b", "1", "2", "3", "c"],
      ),
    ],
    [
      "T6",
      table(
        ["objectifs", "indicateurs", "Mesure initiale", "Mesure intermédiaire", "Mesure finale", "PLUS VALUE"],
        ["a", "b", "1", "2", "3", "c"],
      ),
    ],
    [
      "T6",
      table(
        ["Objectif", "Indicateur", "2021-2022", "2024-2025", "2026-2027", "Plus‑value"],
        ["a", "b", "1", "2", "3", "c"],
      ),
    ],
    ["T7", implementation],
    ["T8", table(["Points forts", "Axes de progrès", "Conclusion"], ["a", "b", "c"])],
    ["T8", table(["points forts", "Remarques", "conclusion"], ["a", "b", "c"])],
    ["T8", table(["Points forts de l’action", "Axes de progrès identifiés", "Conclusion"], ["a", "b", "c"])],
    ["T9", table(["Dénomination", "Un club"], ["Description", "…"])],
    [
      "T10",
      table(
        [
          "Animateur engagement",
          "Durée de l’action",
          "Objectifs",
          "Indicateurs",
          "Mesure à N (remplacer N par l’année de référence)",
        ],
        ["", "", "", "", ""],
      ),
    ],
    ["T10", table(["Pilote", "Objectifs", "Indicateurs", "Mesure à 2026"], ["", "", "", ""])],
  ])("%s", (expected, received) => expect(code(received)).toBe(expected));

  test.each<[string, Table]>([
    ["a list of evidence", table(["N°", "Intitulé de la preuve", "Type", "Date"], ["1", "Enquête", "PDF", "2024"])],
    ["a list of guests", table(["Nom", "Prénom", "Fonction"], ["Diarra", "Fatou", "CPE"])],
    ["a timetable", table(["Calendrier", "Lieux"], ["Lundi", "Atelier"])],
    ["a frame without a title", table(["Une phrase."])],
    ["an empty table", table(["", ""], ["", ""])],
  ])("none: %s", (_, received) => expect(code(received)).toBeNull());
});

describe("by their title", () => {
  test("T1 and T2 are frames that only a title tells", () => {
    expect(code(table(["Un constat."]), under("ÉTAT DES LIEUX DU CRITÈRE 1"))).toBe("T1");
    expect(code(table(["Un objectif."]), under("Objectif général du critère 1", ""))).toBe("T2");
  });

  test("the nearest title counts, sentences between do not", () => {
    const context = under("ÉTAT DES LIEUX DU CRITÈRE 1", "OBJECTIF GÉNÉRAL DU CRITÈRE 1", "Voir aussi le projet.");
    expect(code(table(["Un objectif."]), context)).toBe("T2");
  });

  test("typed in the merged first row, introduction under it", () => {
    const received = table(
      [{ text: "CRITÈRE 1 : ACTION 2", span: 4 }],
      [{ text: "Une action présente la mise en œuvre d’un dispositif achevé.", span: 4 }],
      ["Dénomination", { text: "Un club", span: 3 }],
      ["Durée action", "5 ans", "Action pérenne", "OUI"],
      ["Description", { text: "…", span: 3 }],
    );
    const recognition = recogniseTable(received, nowhere);
    expect(recognition).toMatchObject({ code: "T5", firstRow: 2, title: { block: { kind: "action", number: 2 } } });
  });

  test("typed in the frame itself; alone there, it is a banner and no table", () => {
    expect(code(table(["ÉTAT DES LIEUX DU CRITÈRE 1"], ["Un constat."]))).toBe("T1");
    expect(code(table(["ÉTAT DES LIEUX DU CRITÈRE 1\nUn constat."]))).toBe("T1");
    expect(code(table(["ÉTAT DES LIEUX DU CRITÈRE 1"]))).toBeNull();
  });

  test("of a table cut into columns, T1 is still T1", () => {
    expect(code(table(["Constats", "Besoins"], ["a", "b"]), under("ÉTAT DES LIEUX DU CRITÈRE 1"))).toBe("T1");
  });
});

describe("look-alikes", () => {
  test.each<[string, string, TableContext]>([
    ["T11", "the block being read", { ...nowhere, block: "commitment" }],
    ["T7", "the block being read", { ...nowhere, block: "action" }],
    ["T11", "the table before", { ...nowhere, previous: "T10" }],
    ["T7", "the table before", { ...nowhere, previous: "T6" }],
    ["T11", "the title above", { ...nowhere, block: "action", before: [paragraph("CRITÈRE 1 : ENGAGEMENT 1")] }],
  ])("MISE EN ŒUVRE is %s by %s", (expected, _, context) => expect(code(implementation, context)).toBe(expected));

  test("an action that lost its duration stays an action under its title, and the reverse", () => {
    const short = table(["Dénomination", "Un club"], ["Description", "…"]);
    const long = table(["Dénomination", "Un club"], ["Durée", "1 an"], ["Description", "…"]);
    expect(code(short, under("CRITÈRE 1 : ACTION 1"))).toBe("T5");
    expect(code(long, under("CRITÈRE 1 : ENGAGEMENT 1"))).toBe("T9");
  });

  test("objectives with one measure are a planification in a commitment", () => {
    const received = table(["Objectifs", "Indicateurs", "Mesure à 2026"], ["a", "b", "1"]);
    expect(code(received, { ...nowhere, block: "commitment" })).toBe("T10");
  });
});

describe("several tables in one", () => {
  const paragraphs: Paragraph[] = [paragraph("CRITÈRE 1 : ACTION 1")];
  const wide = (text: string) => ({ text, span: 2 });

  test("a whole action", () => {
    const received = table(
      ["Dénomination", { text: "Un club", span: 5 }],
      ["Durée action", wide("5 ans"), "Action pérenne", wide("OUI")],
      ["Description", { text: "…", span: 5 }],
      [{ text: "OBJECTIFS INDICATEURS ÉVALUATION", span: 6 }],
      ["Objectifs", "Indicateurs", "Mesure début (2021)", "Mesure suivi (2024)", "Mesure fin (2026)", "Plus-value"],
      ["a", "b", "1", "2", "3", "c"],
      ["Moyens engagés", "Calendrier", wide("Lieux"), wide("Modalités d’organisation")],
      ["d", "e", wide("f"), wide("g")],
      [wide("Points forts"), wide("Axes de progrès"), wide("Conclusion")],
      [wide("h"), wide("i"), wide("j")],
    );
    const found = recogniseTables(received, { ...nowhere, before: paragraphs });
    expect(found.map((recognition) => recognition.code)).toEqual(["T5", "T6", "T7", "T8"]);
    expect(found.map(({ table: piece }) => piece.rows[0]?.cells[0]?.row)).toEqual([0, 3, 6, 8]);
  });

  test("an action and a commitment: each has its own MISE EN ŒUVRE", () => {
    const header = ["Moyens engagés", "Calendrier", "Lieux", "Modalités d’organisation"];
    const found = recogniseTables(
      table(
        [{ text: "CRITÈRE 1 : ACTION 1", span: 4 }],
        ["Dénomination", "Un club", "Durée", "5 ans"],
        ["Description", { text: "…", span: 3 }],
        header,
        ["a", "b", "c", "d"],
        [{ text: "CRITÈRE 1 : ENGAGEMENT 1", span: 4 }],
        ["Dénomination", { text: "Une suite", span: 3 }],
        ["Description", { text: "…", span: 3 }],
        header,
        ["e", "f", "g", "h"],
      ),
      nowhere,
    );
    expect(found.map((recognition) => recognition.code)).toEqual(["T5", "T7", "T9", "T11"]);
  });

  test("an ordinary table is given as it is", () => {
    const [only, ...others] = recogniseTables(implementation, nowhere);
    expect(only?.table).toBe(implementation);
    expect(others).toEqual([]);
  });
});
