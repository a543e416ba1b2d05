/** The classes of the Word API that we have; one file each, gathered so that they can name one another. */
export * from "./WordDocumentObject";
export * from "./Body";
export * from "./Paragraph";
export * from "./Range";
export * from "./Font";
export * from "./ContentControl";
export * from "./Comment";
export * from "./Table";
export * from "./TableRow";
export * from "./TableCell";
export * from "./SearchOptions";
