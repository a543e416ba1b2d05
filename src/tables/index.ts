// The official tables T1–T11: one file each, recognise, read, write. Imports `docx`, `french`,
// `ooxml`, `document`, `guide`. Knows neither Word nor a host.
export * from "./catalogue";
export * from "./types";
export * from "./templateParts";
export { readTitle } from "./readTitle";
export { readTable } from "./readTable";
export { newRow, type NewRow, type NewRowKind } from "./newRow";
export { recogniseTable, recogniseTables } from "./recogniseTable";
export { writeDocx } from "./writeDocx";
export { writeFlatOpc } from "./writeFlatOpc";
export type { TemplateOptions } from "./writeTemplate";
