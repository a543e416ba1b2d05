// Builders of WordprocessingML, one subject a file: plain functions from data to XML text, in schema order.
// Import nothing outside this folder but `xml/escape`. Know neither the guide nor packages.
export { writeBookmark } from "./bookmark";
export { writeCell, type CellSpec, type ParagraphSpec } from "./cell";
export { writeParagraph, type ParagraphFormat } from "./paragraph";
export { writeField, writeRun, type RunFormat } from "./run";
export { writePlaceholder, writeRegion, type Placeholder, type Region } from "./sdt";
export { writeSection, type Page } from "./section";
export { writeDocument, writeFooter, writeSettings } from "./story";
export { writeStyles, type Defaults, type StyleSpec } from "./styles";
export { writeTable, type RowSpec, type TableSpec } from "./table";
export { element } from "./xml";
