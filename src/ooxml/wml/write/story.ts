import { element } from "./xml";

const namespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** `word/document.xml` (ECMA-376 17.2.3) of blocks already written; the section properties stand last. */
export function writeDocument(blocks: string, section = ""): string {
  return element("w:document", namespaces, element("w:body", {}, blocks, section));
}

/** A footer part (17.10.3). */
export function writeFooter(blocks: string): string {
  return element("w:ftr", namespaces, blocks);
}

/** `word/settings.xml` (17.15): the layout of Word 2013 and later, so that no compatibility mode is shown. */
export function writeSettings(language: string): string {
  const compatibility = {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  };
  return element(
    "w:settings",
    { "xmlns:w": namespaces["xmlns:w"] },
    element("w:compat", {}, element("w:compatSetting", compatibility)),
    element("w:themeFontLang", { "w:val": language }),
    element("w:decimalSymbol", { "w:val": "," }),
    element("w:listSeparator", { "w:val": ";" }),
  );
}
