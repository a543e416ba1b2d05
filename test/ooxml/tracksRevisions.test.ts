import { tracksRevisions } from "../../src/ooxml";
import { docx, p } from "../word/fixture";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const withSettings = (inside: string): Uint8Array =>
  docx(p("un"), {
    "word/settings.xml": `<w:settings xmlns:w="${w}">${inside}</w:settings>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${office}/settings" Target="settings.xml"/></Relationships>`,
  });

test.each([
  ["<w:trackRevisions/>", true],
  ['<w:zoom w:percent="90"/><w:trackRevisions w:val="true" />', true],
  ['<w:trackRevisions w:val="1"></w:trackRevisions>', true],
  ['<w:trackRevisions w:val="0"/>', false],
  ['<w:trackRevisions w:val="false"/>', false],
  ['<w:trackRevisions w:val="off"/>', false],
  ["<w:doNotTrackMoves/>", false],
])("the settings %s track changes: %p", (inside, expected) => {
  expect(tracksRevisions(withSettings(inside))).toBe(expected);
});

test("a file without settings does not track changes", () => {
  expect(tracksRevisions(docx(p("un")))).toBe(false);
});
