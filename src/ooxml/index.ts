// Office Open XML, read and written: packages (zip, flat), WordprocessingML. Imports `document` only.
// Knows nothing of the guide or of Word's interfaces; never touches files, network or the screen.
export * from "./customXml";
export * from "./errors";
export * from "./ownTags";
export * from "./package/OpcPart";
export * from "./package/flatOpcPackage";
export * from "./package/zipPackage";
export * from "./readDocument";
export * from "./spacerStyle";
export * from "./tracksRevisions";
export { escapeText } from "./xml/escape";
export * from "./xml/tree";
