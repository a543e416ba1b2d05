import { element, valued } from "./xml";

/** A cell to write. */
export interface CellSpec {
  /** Paragraphs already written, at least one. */
  readonly content: string;
  /** Grid columns covered; 1 when absent. */
  readonly span?: number;
  /** `start` opens a vertical merge, `continue` prolongs it. */
  readonly merge?: "start" | "continue";
  /** Background, `RRGGBB`. */
  readonly fill?: string;
  readonly verticalAlignment?: "top" | "center";
}

/** A cell (`w:tc`, ECMA-376 17.4.65) of the given share of the table, in fiftieths of a percent. */
export function writeCell(cell: CellSpec, width: number): string {
  const properties = [
    element("w:tcW", { "w:w": width, "w:type": "pct" }),
    cell.span && cell.span > 1 ? valued("w:gridSpan", cell.span) : "",
    cell.merge === "start" ? valued("w:vMerge", "restart") : cell.merge === "continue" ? "<w:vMerge/>" : "",
    cell.fill ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.fill }) : "",
    cell.verticalAlignment ? valued("w:vAlign", cell.verticalAlignment) : "",
  ];
  return element("w:tc", {}, element("w:tcPr", {}, ...properties), cell.content);
}
