import { foldTypography, hashOf } from "../document";
import { nowhere, tablesOf, type Coordinates, type Dossier } from "../dossier";

/** One line of a table, or a table without lines: hashes of its cells by field, `around` for the words beside them. */
export type RowPrint = ReadonlyMap<string, string>;

/** A block by its lines, those of the criterion itself under the empty name: `T5`, `T6.1.2`, empty for its titles. */
export type TextPrint = ReadonlyMap<string, ReadonlyMap<string, RowPrint>>;

/** The words of a table or a block that are in no fillable cell: titles, headers, added columns, prose. */
export const around = "";

/**
 * Identifies the school's text of a criterion (its number in the edition's frame): a hash for each cell that
 * holds words, typography and spaces aside, and one for the words around the cells of each table. Compact text; empty
 * where the dossier lacks the criterion.
 */
export function fingerprintOf(dossier: Dossier, criterion: number): string {
  return [...textPrintOf(dossier, criterion)]
    .map(([block, rows]) => [block, ...[...rows].map(([row, cells]) => writeRow(row, cells))].join(";"))
    .join("\n");
}

/** The school's text of each criterion of a dossier, by its number in the edition's frame. */
export function fingerprintsOf(dossier: Dossier): ReadonlyMap<number, string> {
  return new Map(dossier.criteria.map(({ national }) => [national, fingerprintOf(dossier, national)]));
}

/** The same, to compare with. */
export function textPrintOf(dossier: Dossier, number: number): TextPrint {
  return mapOf(cellTextsOf(dossier, number), (rows) =>
    mapOf(rows, (cells) => mapOf(cells, (texts) => shortHash(texts.map(normalised).join("\n")))),
  );
}

/** The words of each cell of a criterion, by block, line and field, as they are written; nothing for one without words. */
export function cellTextsOf(
  dossier: Dossier,
  number: number,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const words = new Map<string, Map<string, Map<string, string[]>>>();
  const say = (at: Coordinates, field: string, text: string): void => {
    if (normalised(text) === "") return;
    const rows = getOr(words, at.block ?? "", () => new Map<string, Map<string, string[]>>());
    const row = [at.table, at.objective, at.indicator].filter((part) => part !== null).join(".");
    getOr(
      getOr(rows, row, () => new Map<string, string[]>()),
      field,
      () => [],
    ).push(text);
  };
  const criterion = dossier.criteria.find(({ national }) => national === number);
  if (!criterion) return new Map();
  for (const { answers } of tablesOf(criterion)) for (const answer of answers) say(answer, answer.field, answer.text);
  for (const { answer, paragraph, ...at } of dossier.passages) {
    if (answer !== null || at.criterion !== criterion.criterion) continue;
    say({ ...at, objective: null, indicator: null }, around, withoutRank(paragraph.text));
  }
  return words;
}

/** Reads a fingerprint back. Any other text is read as empty, so that everything counts as changed. */
export function readFingerprint(fingerprint: string): TextPrint {
  const lines = fingerprint === "" ? [] : fingerprint.split("\n");
  return new Map(
    lines.map((line) => {
      const [block = "", ...rows] = line.split(";");
      return [block, new Map(rows.map(readRow))];
    }),
  );
}

/** Where a line of a print stands. */
export function coordinatesOf(criterion: number, block: string, row: string, field: string | null): Coordinates {
  const [table = "", objective, indicator] = row.split(".");
  return {
    ...nowhere,
    criterion,
    block: block || null,
    table: (table || null) as Coordinates["table"],
    field: (field || null) as Coordinates["field"],
    objective: objective ? Number(objective) : null,
    indicator: indicator ? Number(indicator) : null,
  };
}

function writeRow(row: string, cells: RowPrint): string {
  return [row, ...[...cells].map(([field, hash]) => `${field}=${hash}`)].join(",");
}

function readRow(text: string): [string, RowPrint] {
  const [row = "", ...cells] = text.split(",");
  return [
    row,
    new Map(
      cells.map((cell): [string, string] => {
        const [field = "", hash = ""] = cell.split("=");
        return [field, hash];
      }),
    ),
  ];
}

/** What LibreOffice or another keyboard writes otherwise is the same text; case and accents are the author's. */
function normalised(text: string): string {
  return foldTypography(text).normalize("NFC").replace(/ +/g, " ").trim();
}

/** The number in a block's title is its rank: it changes when another block is added before. */
function withoutRank(text: string): string {
  return text.replace(/\b(action|engagement)(\s*(?:n°)?\s*)\d+/gi, "$1$2#");
}

/** Thirty bits: a cell that changes goes unseen once in a thousand million. */
function shortHash(text: string): string {
  return hashOf(text).slice(-6);
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function mapOf<K, V, W>(map: ReadonlyMap<K, V>, change: (value: V) => W): ReadonlyMap<K, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
