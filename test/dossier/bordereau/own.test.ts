import type { Paragraph, Table } from "../../../src/document";
import { isOwnBordereau, itemIdOf } from "../../../src/dossier/bordereau/own";
import { table } from "../../tables/build";

const headers = ["N°", "Intitulé", "Type", "Date", "Ce qu’elle prouve", "Fichier ou lien"];
const line = ["C1-A1-01", "Convention", "PDF", "2024", "Le partenariat", "c.pdf"];

/** A list with our caption. */
const captioned = (...rows: readonly (readonly string[])[]): Table => ({
  ...table(...rows),
  title: "Bordereau des preuves",
});
const isOurs = (list: Table): boolean => isOwnBordereau(list, ({ cells }) => cells.length === line.length);

/** The same list, the first paragraph of its first line changed. */
function withCell(list: Table, change: Partial<Paragraph>): Table {
  const [header, first, ...rest] = list.rows;
  const [cell, ...cells] = first!.cells;
  const changed = { ...cell!, blocks: [{ ...(cell!.blocks[0] as Paragraph), ...change }] };
  return { ...list, rows: [header!, { ...first!, cells: [changed, ...cells] }, ...rest] };
}

test("our list is known by its header and its caption, or the bookmark of a line", () => {
  expect(isOurs(captioned(headers, line))).toBe(true);
  expect(isOurs(captioned([...headers, "Page"], [...line, "3"]))).toBe(false);
  expect(isOwnBordereau(captioned([...headers, "Page"], [...line, "3"]), () => true)).toBe(true);
  const bare = table(headers, line);
  expect(isOurs(bare)).toBe(false);
  expect(isOurs(withCell(bare, { bookmarks: ["ldmpreuve_ab12"] }))).toBe(true);
});

test.each<[string, Table]>([
  ["a word of the header", captioned(["N°", "Titre", ...headers.slice(2)], line)],
  ["a column that is not optional left out", captioned(headers.slice(0, 5), line.slice(0, 5))],
  ["a column added", captioned([...headers, "Visa"], [...line, ""])],
  ["a line of its own", captioned(headers, line, ["Annexes du critère 2"])],
  ["a picture", withCell(captioned(headers, line), { pictures: [{ alternative: null }] })],
  [
    "a link under other words",
    withCell(captioned(headers, line), {
      links: [{ kind: "url", target: "https://a.example.fr", start: 0, end: 8 }],
    }),
  ],
])("a school's change makes it the school's: %s", (_what, list) => {
  expect(isOurs(list)).toBe(false);
});

test("a blank line, and a link that Word made of an address, change nothing", () => {
  expect(isOurs(captioned(headers, line, [" "]))).toBe(true);
  const target = "https://a.example.fr/C1-A1-01";
  expect(isOurs(withCell(captioned(headers, line), { links: [{ kind: "url", target, start: 0, end: 8 }] }))).toBe(true);
});

test("a bookmark of ours carries the id of its piece", () => {
  expect(["LdmPreuve_ab12", "LDMPREUVE_ab12", "_Toc12"].map(itemIdOf)).toEqual(["ab12", "ab12", null]);
});
