import { findLooseRun, findRun, splitWords } from "../../src/document";

const keys = (text: string): string[] => splitWords(text).map(({ key }) => key);

describe("words of a text", () => {
  test("are folded and keep their place", () => {
    const text = "L’Évaluation 2.1 : œuvre";
    expect(keys(text)).toEqual(["l", "evaluation", "2.1", "oeuvre"]);
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "L",
      "Évaluation",
      "2.1",
      "œuvre",
    ]);
  });

  test("are found in a row, any number for a star", () => {
    expect(findRun(splitWords("Voir Objectif opérationnel 12."), ["objectif", "operationnel", "*"])).toEqual({
      first: 1,
      last: 3,
    });
    expect(findRun(splitWords("Objectif opérationnel"), ["objectif", "operationnel", "*"])).toBeNull();
  });

  test("are found with some changed, and not where they are scattered", () => {
    const wanted = keys("Lister les difficultés ou les points de vigilance à améliorer");
    expect(findLooseRun(splitWords("Lister les difficultés et points de vigilance à améliorer"), wanted, 0.75)).toEqual(
      {
        first: 0,
        last: 8,
      },
    );
    const scattered = "Lister, dit-elle, ce sont les élèves qui, ou non, ont les points forts de la vigilance à bâtir";
    expect(findLooseRun(splitWords(scattered), wanted, 0.75)).toBeNull();
  });
});
