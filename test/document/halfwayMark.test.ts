import { halfwayMark, isHalfwayMark } from "../../src/document";

test("a mark is known as one, whatever spaces Word gives it back with", () => {
  const mark = halfwayMark("ldm:fiche:1");
  expect(isHalfwayMark(mark)).toBe(true);
  expect(isHalfwayMark(` ${mark.replace("\u00a0", " ")} `)).toBe(true);
  expect(isHalfwayMark("Le dossier est en cours d’écriture.")).toBe(false);
});

test("the mark of a block, the second one left there too, is that of no other block", () => {
  for (const rank of [0, 1]) {
    expect(isHalfwayMark(halfwayMark("ldm:fiche:1", rank), "ldm:fiche:1")).toBe(true);
    expect(isHalfwayMark(halfwayMark("ldm:fiche:10", rank), "ldm:fiche:1")).toBe(false);
  }
  expect(halfwayMark("ldm:fiche:1", 1)).not.toBe(halfwayMark("ldm:fiche:1"));
});
