import type { Table } from "../../src/document";
import { newRow, readTable, recogniseTable, type TableReading } from "../../src/tables";
import { table } from "./build";

function read(received: Table): TableReading {
  const recognition = recogniseTable(received, { before: [], block: null, previous: null });
  if (!recognition) throw new Error("not recognised");
  return readTable(recognition);
}

const evaluation = read(
  table(
    ["Objectifs", "Indicateurs", "Mesure début", "Mesure suivi", "Mesure fin", "Plus-value"],
    ["O1", "I1", "", "", "", "P"],
    ["^", "I2", "", "", "", "^"],
    ["O2", "I3", "", "", "", "^"],
    ["^", "I4", "", "", "", "^"],
  ),
);
const empty = ["", "", "", "", "", ""];

test("an indicator goes to the end of the objective under the cursor", () => {
  expect(newRow(evaluation, "indicator", 1)).toEqual({ after: 2, values: empty, separate: [] });
});

test("an objective goes after the one under the cursor, its cell apart from the merge above", () => {
  expect(newRow(evaluation, "objective", 1)).toEqual({ after: 2, values: empty, separate: [0] });
});

test("without a cursor in the table, at its end", () => {
  expect(newRow(evaluation, "indicator")?.after).toBe(4);
  expect(newRow(evaluation, "objective", 0)?.after).toBe(4);
});

test("a member goes after the last one", () => {
  const team = read(
    table(["", "Nom", "Prénom", "Fonction"], ["Coordonnateur", "A", "a", "CPE"], ["Membres", "B", "b", "PLP"]),
  );
  expect(newRow(team, "member")).toEqual({ after: 2, values: ["", "", "", ""], separate: [] });
});

test("tables without such rows have none", () => {
  expect(newRow(evaluation, "member")).toBeNull();
  expect(newRow(read(table(["Points forts", "Axes de progrès", "Conclusion"], ["", "", ""])), "objective")).toBeNull();
});
