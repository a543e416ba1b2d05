import { blockNumberEdits, criterionNumberEdits } from "../../src/rules/titleNumbers";
import type { Place } from "../../src/document";

const title = (text: string): Place => ({ paragraph: 3, text, start: 0, end: text.length, textWithDeletions: null });

/** The title with the number that the edits write. */
function written(text: string, edits: ReturnType<typeof criterionNumberEdits>): string {
  return edits.reduce((said, { at, text: number }) => said.slice(0, at.start) + number + said.slice(at.end), text);
}

test.each([
  ["CRITÈRE X : ACTION 1", "CRITÈRE 4 : ACTION 1"],
  ["État des lieux – critère n° X", "État des lieux – critère n° 4"],
  ["Critère : X", "Critère : 4"],
  ["Critère 3 – Partenariats", "Critère 4 – Partenariats"],
  ["Critère 4", "Critère 4"],
  ["Un partenariat actif", "Un partenariat actif"],
  ["Critère Xavier", "Critère Xavier"],
])("the criterion of « %s » becomes 4", (text, wanted) => {
  expect(written(text, criterionNumberEdits(title(text), 4))).toBe(wanted);
});

test.each([
  ["CRITÈRE 1 : ACTION 3", "CRITÈRE 1 : ACTION 2"],
  ["Engagement n° 1", "Engagement n° 2"],
  ["Action 1.3", "Action 1.2"],
  ["ACTION", "ACTION"],
])("the block of « %s » becomes the second", (text, wanted) => {
  expect(written(text, blockNumberEdits(title(text), 2))).toBe(wanted);
});
