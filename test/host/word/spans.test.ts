import { mergeSpans, findSpan } from "../../../src/host/word/underline/spans";

const quote = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { text, start, end: start + words.length };
};
const underlined = (text: string, asked: Parameters<typeof findSpan>[1]): string | null => {
  const span = findSpan(text, asked);
  return span && text.slice(span.start, span.start + span.length);
};

describe("the words that are underlined", () => {
  test("are the quoted ones, the same of several", () => {
    const text = "Taux\u00a0: 12, puis 12";
    expect(findSpan(text, quote(text, "12", 10))).toEqual({ start: text.lastIndexOf("12"), length: 2 });
  });

  test("are found whatever spaces Word gives back (office-js #67)", () => {
    expect(underlined("Taux\u202f: 12", quote("Taux\u00a0: 12", "Taux\u00a0: 12"))).toBe("Taux\u202f: 12");
  });

  test("are all those of the paragraph where Word's signs stand between the quoted ones (office-js #2114)", () => {
    expect(underlined(" Une conven\u0005tion ", quote("Une convention", "convention"))).toBe("Une conven\u0005tion");
  });

  test("are none where there are none", () => {
    expect(findSpan(" \u00a0", quote("Moyens", "Moyens"))).toBeNull();
    expect(findSpan("", { text: "", start: 0, end: 0 })).toBeNull();
  });

  test("are underlined once where they overlap or touch", () => {
    const spans = [
      { start: 8, length: 2 },
      { start: 0, length: 4 },
      { start: 4, length: 2 },
      { start: 1, length: 1 },
    ];
    expect(mergeSpans(spans)).toEqual([
      { start: 0, length: 6 },
      { start: 8, length: 2 },
    ]);
  });
});
