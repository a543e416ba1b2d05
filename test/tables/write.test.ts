import { cellText, type Cell, type DocumentText } from "../../src/document";
import { currentEdition } from "../../src/guide";
import { readDocx, readFlatOpc, zipPackage } from "../../src/ooxml";
import {
  readTable,
  readTitle,
  writeDocx,
  writeFlatOpc,
  type TableCode,
  type TableReading,
  type TemplatePart,
  type TemplateOptions,
} from "../../src/tables";
import { faultsOf } from "../ooxml/invariants";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import { recogniseAll } from "./recogniseAll";

const criteria = currentEdition.criteria.map(({ number }) => number);
const whole = (criterion: number, blocks = 1): TemplatePart[] => [
  { kind: "criterion", criterion },
  ...Array.from({ length: blocks }, (_, rank): TemplatePart => ({ kind: "action", criterion, number: rank + 1 })),
  ...Array.from({ length: blocks }, (_, rank): TemplatePart => ({ kind: "commitment", criterion, number: rank + 1 })),
];
const allCodes: TableCode[] = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"];
const dossier = criteria.flatMap((criterion) => whole(criterion));

/** Each cell's value names its field and line. */
const filled: Partial<TemplateOptions> = {
  valuesOf: () => (field, line) => `${field} ${line}`,
  years: { start: "2021", followUp: "2024", end: "2026" },
};

const written = (pieces: readonly TemplatePart[], options?: Partial<TemplateOptions>): DocumentText =>
  readDocx(writeDocx(pieces, options));
/** A flat package as the .docx of the same parts. */
const zipOf = (flat: string): Uint8Array =>
  zipPackage(
    [
      ...flat.matchAll(
        /<pkg:part pkg:name="([^"]*)" pkg:contentType="([^"]*)"[^>]*><pkg:xmlData>(.*?)<\/pkg:xmlData>/gs,
      ),
    ].map(([, name = "", contentType = "", data = ""]) => ({ name, contentType, data })),
  );
const readings = (document: DocumentText): readonly TableReading[] => recogniseAll(document).map(readTable);
const codes = (document: DocumentText): string[] => recogniseAll(document).map(({ code }) => code);
const said = (cell: Cell | null): string | null => (cell ? cellText(cell) : null);

describe("what is written is found again", () => {
  test("the eleven tables of every criterion, in order, nothing missing or added", () => {
    const document = written(dossier);
    expect(codes(document)).toEqual(criteria.flatMap(() => allCodes));
    for (const reading of readings(document)) expect([reading.missing, reading.added]).toEqual([[], []]);
  });

  test.each([1, 3])("%i actions and commitments, numbered", (blocks) => {
    const titles = written(whole(2, blocks)).paragraphs.flatMap((paragraph) => readTitle(paragraph)?.block ?? []);
    expect(titles.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      ...Array.from({ length: blocks }, (_, rank) => `action ${rank + 1}`),
      ...Array.from({ length: blocks }, (_, rank) => `commitment ${rank + 1}`),
    ]);
  });

  test.each(allCodes)("%s alone", (code) => {
    const number = ["T1", "T2", "T3", "T4"].includes(code) ? null : 2;
    const opening: TemplatePart[] = code === "T11" ? [{ kind: "table", code: "T9", criterion: 3, number: 2 }] : [];
    const document = written([...opening, { kind: "table", code, criterion: 3, number }]);
    expect(codes(document).at(-1)).toBe(code);
  });

  test("through the flat package too", () => {
    expect(codes(readFlatOpc(writeFlatOpc(whole(5))))).toEqual(allCodes);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 3],
  ])("%i objectives of %i indicators", (objectives, indicatorsPerObjective) => {
    const options = { objectives, indicatorsPerObjective, ...filled };
    for (const { recognition, indicators } of readings(written(whole(1), options))) {
      if (recognition.code !== "T6" && recognition.code !== "T10") continue;
      expect(indicators.map(({ objective, indicator }) => [said(objective), said(indicator)])).toEqual(
        Array.from({ length: objectives * indicatorsPerObjective }, (_, line) => [
          `objectif ${Math.floor(line / indicatorsPerObjective)}`,
          `indicateur ${line}`,
        ]),
      );
    }
  });
});

describe("empty, it holds guidance and nothing else", () => {
  const document = written(whole(4));

  test("every cell to fill is empty for the reader, its instruction a placeholder", () => {
    for (const { cells, indicators } of readings(document)) {
      const toFill = [
        ...cells.map(({ cell }) => cell),
        ...indicators.flatMap(({ objective, indicator }) => [objective, indicator]),
      ];
      expect(toFill.map(said).filter((text) => text !== "")).toEqual([]);
    }
    const shown = document.paragraphs.flatMap(({ placeholder }) => placeholder ?? []);
    expect(shown).toContain("Choisir un titre représentatif de l’action");
    expect(shown).toContain("Indicateur d’évaluation\u00a02.1");
  });

  test("each instruction is a temporary control inside the cell's paragraph", () => {
    const xml = writeFlatOpc(whole(4));
    expect(xml.match(/<w:sdt>/g)?.length).toBe(xml.match(/<w:temporary\/><w:showingPlcHdr\/>/g)?.length);
    expect(xml).not.toMatch(/<w:sdt>(?:(?!<\/w:sdtPr>).)*<w:sdtContent><w:(?:p|tc|tr)>/s);
  });
});

describe("filled, every value is read back at its place", () => {
  const document = written(whole(6), { ...filled, members: 2 });
  const byCode = new Map(readings(document).map((reading) => [reading.recognition.code, reading]));

  test("fields", () => {
    for (const code of allCodes) {
      for (const { field, cell } of byCode.get(code)?.cells ?? [])
        expect(cellText(cell)).toMatch(new RegExp(`^${field} \\d$`));
    }
    expect(byCode.get("T3")?.cells.map(({ cell }) => cellText(cell))).toEqual(
      [0, 1, 2, 3].map((line) => `transversalite ${line}`),
    );
  });

  test("people", () => {
    const people = byCode
      .get("T4")
      ?.people.map(({ lastName, firstName, position }) => [lastName, firstName, position].map(said));
    expect(people).toEqual([
      ["coordonnateur 0", "coordonnateur 1", "coordonnateur 2"],
      ["membres 0", "membres 1", "membres 2"],
      ["membres 3", "membres 4", "membres 5"],
    ]);
  });

  test("indicators, their years and the merged added value", () => {
    const evaluation = byCode.get("T6");
    expect(
      evaluation?.indicators.map(({ measures, addedValue }) =>
        [measures.start, measures.followUp, measures.end, addedValue].map(said),
      ),
    ).toEqual(
      [0, 1, 2, 3].map((line) => [`mesure-n ${line}`, `mesure-n3 ${line}`, `mesure-n5 ${line}`, "plus-value 0"]),
    );
    expect(Object.values(evaluation?.measureHeaders ?? {}).map(said)).toEqual([
      "Mesure début (2021)",
      "Mesure suivi 2 (2024)",
      "Mesure fin (2026)",
    ]);
    expect(said(byCode.get("T10")?.measureHeaders?.start ?? null)).toBe("Mesure à 2021");
  });

  test("no placeholder is left", () => {
    expect(document.paragraphs.filter(({ placeholder }) => placeholder !== null)).toEqual([]);
  });
});

describe("for Word", () => {
  test("headings make the navigation: criterion, its tables and blocks, the tables of a block", () => {
    const headings = written(whole(3)).paragraphs.filter(({ headingLevel }) => headingLevel !== null);
    expect(headings.map(({ headingLevel, text }) => `${headingLevel} ${text.replace(/\u00a0/g, " ")}`)).toEqual([
      "1 Critère 3 : Des réponses pédagogiques et des parcours de formation adaptés",
      "2 ÉTAT DES LIEUX DU CRITÈRE 3",
      "2 OBJECTIF GÉNÉRAL DU CRITÈRE 3",
      "2 TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE 3",
      "2 ÉQUIPE CRITÈRE 3",
      "2 CRITÈRE 3 : ACTION 1",
      "3 OBJECTIFS INDICATEURS ÉVALUATION",
      "3 MISE EN ŒUVRE (moyens engagés, calendrier, lieux, modalités d’organisation)",
      "2 CRITÈRE 3 : ENGAGEMENT 1",
      "3 PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION",
      "3 MISE EN ŒUVRE (moyens engagés, calendrier, lieux, modalités d’organisation)",
    ]);
  });

  test("every table has a title and a description, tables with a header row repeat it", () => {
    for (const { code, table } of recogniseAll(written(whole(7)))) {
      expect(table.title).toBeTruthy();
      expect(table.description).toBeTruthy();
      expect(table.rows[0]?.isHeader).toBe(["T4", "T6", "T7", "T8", "T10", "T11"].includes(code));
    }
  });

  test("the same call gives the same bytes", () => {
    expect(Buffer.from(writeDocx(dossier)).equals(Buffer.from(writeDocx(dossier)))).toBe(true);
  });

  test("no fault of ours and none for the Open XML SDK", () => {
    for (const options of [{}, filled, { objectives: 1, indicatorsPerObjective: 1, members: 1 }]) {
      const docx = writeDocx(dossier, options);
      expect(faultsOf(docx)).toEqual([]);
      if (hasSdk) expect(sdkErrors(docx)).toEqual([]);
    }
  });

  test("the flat package holds the body and our styles only, and is sound as a file", () => {
    const docx = zipOf(writeFlatOpc(dossier));
    expect(faultsOf(docx)).toEqual([]);
    if (hasSdk) expect(sdkErrors(docx)).toEqual([]);
  });
});
