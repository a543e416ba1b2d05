import { type ParagraphFormat, writeParagraph } from "./paragraph";
import { element, valElement } from "./xml";

/** A paragraph to write: runs already written, and their format. */
export interface ParagraphSpec extends ParagraphFormat {
  readonly runs: string;
}

/** A cell to write. */
export interface CellSpec {
  /** At least one (ECMA-376 17.4.65). */
  readonly paragraphs: readonly ParagraphSpec[];
  /** Grid columns covered; 1 when absent. */
  readonly span?: number;
  /** `start` opens a vertical merge, `continue` prolongs it. */
  readonly merge?: "start" | "continue" | undefined;
  /** Background, `RRGGBB`. */
  readonly fill?: string | undefined;
  readonly verticalAlignment?: "top" | "center";
}

/** A cell (`w:tc`) of the given share of the table, in fiftieths of a percent; `keepNext` ties it to the next row. */
export function writeCell(cell: CellSpec, width: number, keepNext: boolean): string {
  const properties = [
    element("w:tcW", { "w:w": width, "w:type": "pct" }),
    cell.span && cell.span > 1 ? valElement("w:gridSpan", cell.span) : "",
    cell.merge === "start" ? valElement("w:vMerge", "restart") : cell.merge === "continue" ? "<w:vMerge/>" : "",
    cell.fill ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.fill }) : "",
    cell.verticalAlignment ? valElement("w:vAlign", cell.verticalAlignment) : "",
  ];
  const paragraphs = cell.paragraphs.map(({ runs, ...format }) => writeParagraph(runs, { ...format, keepNext }));
  return element("w:tc", {}, element("w:tcPr", {}, ...properties), ...paragraphs);
}
