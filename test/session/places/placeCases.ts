import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Answer, Dossier, DossierBlock } from "../../../src/dossier";
import type { InsertRequest } from "../../../src/session";
import { writeDocx, type Field, type TemplatePart } from "../../../src/tables";

/** A cell without words that is easily taken for another. */
export interface PlaceCase {
  readonly name: string;
  readonly file: Uint8Array;
  /** Where it stands: rank of its criterion in the document, block, field. */
  readonly criterion: number;
  readonly block: string;
  readonly field: Field;
  /** What goes right after its table. */
  readonly next: Extract<InsertRequest, { kind: "action" | "commitment" }>;
  /** Ranks of the criteria that may get it: more than one where nothing says which is meant. */
  readonly takers: readonly number[];
  /** Whether another cell stands in the very same surroundings: a place may then be refused, never mistaken. */
  readonly hasTwin: boolean;
}

const action = (number: number): TemplatePart => ({ kind: "action", criterion: 3, number });
const commitment: TemplatePart = { kind: "commitment", criterion: 3, number: 1 };
const twoActions: readonly TemplatePart[] = [{ kind: "criterion", criterion: 3 }, action(1), action(2), commitment];
const oneAction: readonly TemplatePart[] = [{ kind: "criterion", criterion: 3 }, action(1), commitment];

const nextAction = { kind: "action", criteria: [3] } as const;
const lastOfAction = {
  criterion: 0,
  block: "A2",
  field: "conclusion",
  next: nextAction,
  takers: [0],
  hasTwin: false,
} as const;

/** Places that words alone do not tell. */
export const placeCases: readonly PlaceCase[] = [
  {
    ...lastOfAction,
    name: "the last cell of the second of two blank actions",
    file: writeDocx(twoActions),
  },
  {
    ...lastOfAction,
    name: "a cell of the first of two copies of a criterion",
    file: writeDocx([...oneAction, ...oneAction]),
    block: "A1",
    takers: [0, 1],
    hasTwin: true,
  },
  {
    ...lastOfAction,
    name: "a cell of the second of two copies of a criterion",
    file: writeDocx([...oneAction, ...oneAction]),
    criterion: 1,
    block: "A1",
    takers: [0, 1],
    hasTwin: true,
  },
  {
    ...lastOfAction,
    name: "the last cell of the document",
    file: writeDocx(oneAction),
    block: "E1",
    field: "modalites",
    next: { kind: "commitment", criteria: [3] },
  },
  {
    ...lastOfAction,
    name: "a cell between two tables without a paragraph",
    file: changed(writeDocx(twoActions), withTitleInTable),
  },
  {
    ...lastOfAction,
    name: "a cell of a table in a cell",
    file: changed(writeDocx(twoActions), withNestedTable),
  },
];

/** The block of a case. */
export function blockOf({ criteria }: Dossier, { criterion, block }: PlaceCase): DossierBlock {
  const own = criteria[criterion];
  return [...own!.actions, ...own!.commitments].find((one) => one.block === block)!;
}

/** The cell of a case, as it is read now. */
export function answerOf(dossier: Dossier, place: PlaceCase): Answer {
  const answers = blockOf(dossier, place).tables.flatMap((table) => table.answers);
  return answers.find(({ field }) => field === place.field)!;
}

/** The rank of the paragraph in which the cursor is set. */
export function paragraphOf(dossier: Dossier, place: PlaceCase): number {
  return answerOf(dossier, place).location.place.paragraph!;
}

function changed(file: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts["word/document.xml"]!);
  const after = change(before);
  if (after === before) throw new Error("nothing was changed");
  return zipSync({ ...parts, "word/document.xml": strToU8(after) });
}

/** The titles of the commitment as the first rows of its first table, right behind the last table of the actions. */
function withTitleInTable(body: string): string {
  const start = body.lastIndexOf("</w:tbl>", body.search(/ENGAGEMENT\s1/)) + "</w:tbl>".length;
  const table = body.indexOf("<w:tbl>", start);
  const firstRow = body.indexOf("<w:tr>", table);
  const titles = body.slice(start, table).match(/<w:p>.*?<\/w:p>/g) ?? [];
  const rows = titles.map(
    (title) =>
      `<w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="pct"/><w:gridSpan w:val="2"/></w:tcPr>${title}</w:tc></w:tr>`,
  );
  return body.slice(0, start) + body.slice(table, firstRow) + rows.join("") + body.slice(firstRow);
}

/** A small blank table in the last cell of the last action, which shows no guidance any more. */
function withNestedTable(body: string): string {
  const end = body.lastIndexOf("</w:tbl>", body.search(/ENGAGEMENT\s1/));
  const start = body.lastIndexOf("</w:tcPr>", end) + "</w:tcPr>".length;
  const cell = `<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr><w:p/></w:tc>`;
  const nested = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell}${cell}</w:tr></w:tbl>`;
  return `${body.slice(0, start)}${nested}<w:p/></w:tc></w:tr>${body.slice(end)}`;
}
