import { readChoice, type Choice } from "../../src/dossier";
import { readDocx } from "../../src/ooxml";
import type { Table } from "../../src/document";
import { docx } from "../word/fixture";

const t = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const struck = (text: string): string => t(text, "<w:strike/>");
const box = (isTicked: boolean): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked w:val="${isTicked ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sign = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;

/** What a cell of these paragraphs says; a line feed in a plain text starts another one. */
function choiceOf(...paragraphs: readonly string[]): Choice {
  const inside = paragraphs.map((one) => `<w:p>${one}</w:p>`).join("");
  const table = readDocx(docx(`<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`)).blocks[0] as Table;
  return readChoice(table.rows[0]!.cells[0]!);
}
const typed = (text: string): Choice => choiceOf(...text.split("\n").map((line) => t(line)));

test.each<[string, Choice]>([
  ["OUI", "yes"],
  ["Non.", "no"],
  ["OUI (reconduite chaque année)", "yes"],
  ["Oui, dispositif non limité dans le temps", "yes"],
  ["OUI ou NON", "open"],
  ["OUI / NON", "open"],
  ["non ou oui", "open"],
  ["OUI\nSupprimer la mention inutile", "open"],
  ["Reconduite chaque année", null],
  // Ticks before, after, and of every make.
  ["☒ OUI   ☐ NON", "yes"],
  ["☐ OUI   ☒ NON", "no"],
  ["☑ OUI ☐ NON", "yes"],
  ["OUI ☐ NON ☑", "no"],
  ["OUI ✓ / NON", "yes"],
  ["OUI / NON ✔", "no"],
  ["OUI / ✔ NON", "no"],
  ["OUI X   NON", "yes"],
  ["X OUI   □ NON", "yes"],
  ["[X] OUI   [ ] NON", "yes"],
  ["[ ] OUI\n[x] NON", "no"],
  ["(x) oui ( ) non", "yes"],
  ["OUI [ ] NON [X]", "no"],
  ["__ OUI  _X_ NON", "no"],
  ["✅ OUI ❌ NON", "yes"],
  ["❌ OUI ✅ NON", "no"],
  ["● OUI ○ NON", "yes"],
  ["☑\ufe0f OUI ☐ NON", "yes"],
  ["OUI : X\nNON :", "yes"],
  // Neither, or both.
  ["☐ OUI ☐ NON", "open"],
  ["☒ OUI ☒ NON", "open"],
  ["OUI X NON", "open"],
  ["☒", "open"],
  ["/", "open"],
])("%j: %s", (text, choice) => {
  expect(typed(text)).toBe(choice);
});

test.each<[string, Choice, readonly string[]]>([
  ["the other word struck through", "yes", [t("OUI ") + struck("/ NON")]],
  ["the first word struck through", "no", [struck("OUI / ") + t("NON")]],
  [
    "struck on a line of its own, the instruction too",
    "yes",
    [t("OUI"), struck("NON"), struck("Supprimer la mention inutile")],
  ],
  ["both struck through", "open", [struck("OUI / NON")]],
  ["form fields", "yes", [box(true) + t(" OUI   ") + box(false) + t(" NON")]],
  ["form fields after the words", "no", [t("OUI ") + box(false), t("NON ") + box(true)]],
  ["form fields, none ticked", "open", [box(false) + t(" OUI ") + box(false) + t(" NON")]],
  ["signs of Wingdings", "no", [sign("F0A8") + t(" OUI ") + sign("F0FE") + t(" NON")]],
  ["a tick of Wingdings after a word", "yes", [t("OUI ") + sign("F0FC") + t(" / NON")]],
])("%s", (_name, choice, paragraphs) => {
  expect(choiceOf(...paragraphs)).toBe(choice);
});
