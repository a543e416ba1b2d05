import { HostError } from "../../../src/host";
import { refuseTheirs } from "../../../src/host/word/write/theirs";
import { flat, p } from "../../word/fixture";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const part = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

/** Blocks of ours as Word gives them, a comment of each of these words on them. */
function commented(...words: readonly string[]): string {
  const marks = words.map((_, id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join("");
  const comments = words.map((one, id) => `<w:comment w:id="${id}" w:author="x" w:initials="x">${p(one)}</w:comment>`);
  const parts =
    part(
      "/word/_rels/document.xml.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    ) +
    part(
      "/word/comments.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
      `<w:comments xmlns:w="${w}">${comments.join("")}</w:comments>`,
    );
  return flat(p("Fiche 3").replace("</w:p>", `${marks}</w:p>`)).replace("</pkg:package>", `${parts}</pkg:package>`);
}

test("blocks on which all comments are ours may go", () => {
  expect(() => refuseTheirs(commented("[LdM] Preuve absente", "[LdM] Champ vide"), "fiche 3")).not.toThrow();
});

test("one comment by somebody among ours, and they stay", () => {
  const xml = commented("[LdM] Preuve absente", "Vu avec le proviseur");
  expect(() => refuseTheirs(xml, "fiche 3")).toThrow(new HostError("occupied", "fiche 3"));
});
