import { reportAsCsv } from "../../src/report";
import { contentOf, withText } from "./content";

const faulty = contentOf("d03-defauts-melanges");

/** Reads the format back, as a spreadsheet does. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const [line] of text.replace(/^\ufeff/, "").matchAll(/(?:"(?:[^"]|"")*"|[^"\r])+\r\n/g)) {
    const cells = [...`;${line.slice(0, -2)}`.matchAll(/;("(?:[^"]|"")*"|[^;]*)/g)];
    rows.push(cells.map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell)));
  }
  return rows;
}

test("as a French Excel expects: a mark, semicolons, CRLF, one line per finding", () => {
  const text = reportAsCsv(faulty);
  expect(text.startsWith("\ufeffrule;severity;criterion;")).toBe(true);
  const [header, ...rows] = cellsOf(text);
  expect(header).toEqual(
    "rule severity criterion block table field objective indicator message text location file".split(" "),
  );
  expect(rows).toHaveLength(faulty.report.findings.length);
  expect(rows.every((row) => row.length === 12)).toBe(true);
  const { findings } = faulty.report;
  expect(rows.map((row) => row[8])).toEqual(findings.map(({ message }) => message));
  expect(rows.map((row) => row[10])).toEqual(
    findings.map(({ location }) => (location?.place.paragraph == null ? "" : String(location.place.paragraph + 1))),
  );
});

test.each(["=1+1", "+33 6 00", "-2 points", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
  "%j is given as text, never as a formula",
  (text) => {
    const [, row] = cellsOf(reportAsCsv(withText(faulty, text)));
    expect(row![9]).toBe(`'${text}`);
  },
);

test("separators, quotes and line breaks stay inside their cell", () => {
  const text = 'un ; deux "trois"\nquatre';
  const [, row] = cellsOf(reportAsCsv(withText(faulty, text)));
  expect(row![9]).toBe(text);
  expect(row).toHaveLength(12);
});

test("those set aside come with why, who and when, only when asked for", () => {
  const content = contentOf("d03-defauts-melanges", 2);
  expect(reportAsCsv(content)).not.toContain("Martin");
  const [header, ...rows] = cellsOf(reportAsCsv({ ...content, showDismissed: true }));
  expect(header!.slice(-3)).toEqual(["reason", "by", "on"]);
  expect(rows).toHaveLength(content.report.findings.length + 2);
  expect(rows.filter((row) => row[13] === "C. Martin" && row[14] === "2026-11-01")).toHaveLength(2);
});
