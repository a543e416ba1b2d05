import type { XmlElement } from "../xml/tree";

/** Block-level wrappers that Word's lists look through. */
const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:tbl", "w:tr", "w:tc"]);

/** Every paragraph in `holder`, those of cells and content controls included (documented: WordApi 1.3). */
export function paragraphsIn(holder: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.kind === "text") continue;
      if (node.name === "w:p") found.push(node);
      else if (wrappers.has(node.name)) visit(node);
    }
  };
  visit(holder);
  return found;
}

/** Tables directly in `holder` (nested ones belong to their cell), content controls looked through. */
export function tablesIn(holder: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.kind === "text") continue;
      if (node.name === "w:tbl") found.push(node);
      else if (node.name === "w:sdt" || node.name === "w:sdtContent" || node.name === "w:customXml") visit(node);
    }
  };
  visit(holder);
  return found;
}

/** Rows of a table, row-level controls looked through. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return below(table, "w:tr");
}

/** Cells of a row as written, cell-level controls looked through. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return below(row, "w:tc");
}

function below(holder: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of holder.elements()) {
    if (node.name === name) found.push(node);
    else if (["w:sdt", "w:sdtContent", "w:customXml", "w:ins"].includes(node.name)) found.push(...below(node, name));
  }
  return found;
}

/** True for block content that may follow other blocks. */
export function isBlock(element: XmlElement): boolean {
  return element.name === "w:p" || element.name === "w:tbl" || element.name === "w:sdt";
}
