import { readAssessmentTable } from "../../src/audit/sheets/readAssessmentTable";
import { readDocx } from "../../src/ooxml";
import { docx, p, table } from "../word/fixture";

/** The notes under one line of a table of two auditors, as they are read. */
function notesOf(...lines: readonly string[]): readonly string[] {
  const written = table(["Attendu", "A. Martin", "B. Petit"], ["Attendu 1", "Conforme", "Conforme"], ["Notes"]);
  const [block] = readDocx(docx(written.replace(p("Notes"), lines.map(p).join("")))).blocks;
  if (block?.kind !== "table") throw new Error("no table");
  return readAssessmentTable(block, /^attendu/)!.rows[0]!.notes;
}

describe("the notes under a line", () => {
  test("go to the auditor whom each names, in any order", () => {
    expect(notesOf("Motif (B. Petit) : non", "Motif (A. Martin) : oui")).toEqual(["oui", "non"]);
  });

  test("go on with the words above where they name nobody", () => {
    expect(notesOf("Motif (B. Petit) : non", "ni ici")).toEqual(["", "non\nni ici"]);
  });

  test("are the first auditor's where nobody is named", () => {
    expect(notesOf("Motif : rien", "du tout")).toEqual(["rien\ndu tout", ""]);
  });

  test("go to the auditor named as people type it, to the first for a name in no column", () => {
    expect(notesOf("Motif de b. petit : non")).toEqual(["", "non"]);
    expect(notesOf("Commentaire – C. Roy : non")).toEqual(["non", ""]);
  });
});
