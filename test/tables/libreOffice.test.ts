import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellText, type Cell } from "../../src/document";
import { readDocx } from "../../src/ooxml";
import { readTable } from "../../src/tables";
import { recogniseAll } from "./recogniseAll";

const eleven = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"];
const said = (cell: Cell | null): string | null => (cell ? cellText(cell) : null);

describe.each(["libreoffice-docx", "libreoffice-odt"])("%s: our tables after LibreOffice", (name) => {
  const document = readDocx(readFileSync(join(__dirname, "../fixtures/tables", `${name}.docx`)));
  const readings = recogniseAll(document).map(readTable);

  test("are found again, whole, filled or not", () => {
    expect(readings.map(({ recognition }) => recognition.code)).toEqual([...eleven, ...eleven]);
    for (const { missing, added } of readings) expect([missing, added]).toEqual([[], []]);
  });

  test("hold every value at its place", () => {
    const filled = readings.slice(0, 11);
    for (const { cells } of filled) for (const { field, cell } of cells) expect(cellText(cell)).toMatch(`${field} `);
    const evaluation = filled[5];
    expect(evaluation?.indicators.map(({ measures, addedValue }) => [measures.end, addedValue].map(said))).toEqual(
      [0, 1, 2, 3].map((line) => [`mesure-n5 ${line}`, "plus-value 0"]),
    );
    expect(said(evaluation?.measureHeaders?.start ?? null)).toBe("Mesure début (2021)");
    expect(filled[3]?.people.map(({ lastName }) => said(lastName))).toEqual([
      "coordonnateur 0",
      "membres 0",
      "membres 3",
      "membres 6",
    ]);
  });
});
