import { escapeText, type OpcPart } from "../ooxml";
import {
  element,
  writeDocument,
  writeField,
  writeFooter,
  writeParagraph,
  writeRun,
  writeSection,
  writeSettings,
  writeStyles,
  type Page,
  type StyleSpec,
} from "../ooxml/wml/write";
import { portraitPage, textWidthOf } from "./page";
import { documentDefaults, styleIds, styles } from "./styles";

const language = "fr-FR";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSchema = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** What `Word.insertOoxml` needs and no more: body and styles. Page, defaults and properties are the receiver's. */
export function insertionParts(blocks: string, own: readonly StyleSpec[] = styles): readonly OpcPart[] {
  return [
    relationships("/_rels/.rels", [[`${office}/officeDocument`, "word/document.xml"]]),
    { name: "/word/document.xml", contentType: `${word}.document.main+xml`, data: writeDocument(blocks) },
    relationships("/word/_rels/document.xml.rels", [[`${office}/styles`, "styles.xml"]]),
    { name: "/word/styles.xml", contentType: `${word}.styles+xml`, data: writeStyles(own, language) },
  ];
}

/** Every part of a Word document of its own: A4, page numbers, French, a title. */
export function documentParts(
  blocks: string,
  title: string,
  own: readonly StyleSpec[] = styles,
  sheet: Page = portraitPage,
): readonly OpcPart[] {
  const fitted = own.map((style) => (style.id === styleIds.footer ? footerOn(sheet, style) : style));
  return [
    relationships("/_rels/.rels", [
      [`${office}/officeDocument`, "word/document.xml"],
      [`${packageSchema}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    {
      name: "/word/document.xml",
      contentType: `${word}.document.main+xml`,
      data: writeDocument(blocks, writeSection(sheet, "rId3")),
    },
    relationships("/word/_rels/document.xml.rels", [
      [`${office}/styles`, "styles.xml"],
      [`${office}/settings`, "settings.xml"],
      [`${office}/footer`, "footer1.xml"],
    ]),
    {
      name: "/word/styles.xml",
      contentType: `${word}.styles+xml`,
      data: writeStyles(fitted, language, documentDefaults),
    },
    { name: "/word/settings.xml", contentType: `${word}.settings+xml`, data: writeSettings(language) },
    { name: "/word/footer1.xml", contentType: `${word}.footer+xml`, data: writeFooter(footer(title)) },
    {
      name: "/docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      data: coreProperties(title),
    },
  ];
}

/** The footer's style with its right edge at that of the text. */
function footerOn(sheet: Page, style: StyleSpec): StyleSpec {
  return { ...style, paragraph: { ...style.paragraph, rightTab: textWidthOf(sheet) } };
}

/** The document's title on the left, « page / pages » on the right. */
function footer(title: string): string {
  const pages = writeField("PAGE", "1") + writeRun(" / ") + writeField("NUMPAGES", "1");
  return writeParagraph(writeRun(`${title}\t`) + pages, { style: styleIds.footer });
}

/** Title and language only: no author, no date, so that the same call gives the same bytes (OPC, part 2, 11). */
function coreProperties(title: string): string {
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${packageSchema}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:title", {}, escapeText(title)),
    element("dc:language", {}, language),
  );
}

function relationships(name: string, targets: readonly (readonly [type: string, target: string])[]): OpcPart {
  const entries = targets.map(([type, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  const data = element("Relationships", { xmlns: `${packageSchema}/relationships` }, ...entries);
  return { name, contentType: relationshipsType, data };
}
