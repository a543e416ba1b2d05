import { rewriteEdits } from "../../src/checker";
import { table } from "../tables/build";

test("a cell is rewritten in its first paragraph with words, the others emptied, blank ones left alone", () => {
  const cell = table(["\n  \nUne consigne\n\nen deux paragraphes"]).rows[0]!.cells[0]!;
  expect(
    rewriteEdits(cell, "Réponse").map(
      (edit) => edit.kind === "replaceText" && [edit.at.text, edit.at.start, edit.at.end, edit.text],
    ),
  ).toEqual([
    ["Une consigne", 0, 12, "Réponse"],
    ["en deux paragraphes", 0, 19, ""],
  ]);
});
