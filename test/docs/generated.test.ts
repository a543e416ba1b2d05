import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { allRules } from "../../src/rules";
import { axeRulesOf, criterionRecords } from "../../tools/docs/accessibilityAsMarkdown";
import { generatedDocuments } from "../../tools/docs/generated";
import { replaceBlock } from "../../tools/docs/replaceBlock";

const read = (name: string): string => readFileSync(resolve(__dirname, "../../docs", name), "utf8");

test.each(Object.entries(generatedDocuments))("docs/%s is what « npm run docs » writes today", (name, write) => {
  expect(read(name)).toBe(write(read(name)));
});

test("docs/regles.md tells every rule", () => {
  for (const { id } of allRules) expect(read("regles.md")).toContain(`\`${id}\``);
});

describe("the accessibility of the pane", () => {
  test("has every criterion of the RGAA 4.1.2, once and in its order", () => {
    const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
    const numbers = sizes.flatMap((size, at) => Array.from({ length: size }, (_, rank) => `${at + 1}.${rank + 1}`));
    expect(numbers).toHaveLength(106);
    expect(criterionRecords.map(({ criterion }) => criterion)).toEqual(numbers);
  });

  test("says « testé automatiquement » only of what a test of ours looks at", () => {
    for (const { criterion, state, tests = [] } of criterionRecords) {
      expect({ criterion, hasTests: tests.length > 0 }).toEqual({ criterion, hasTests: state === "automatic" });
      const texts = tests.map((path) => (existsSync(path) ? readFileSync(path, "utf8") : ""));
      expect({ criterion, missing: texts.filter((text) => text === "").length }).toEqual({ criterion, missing: 0 });
      // Where axe-core names the criterion, one of the tests runs axe-core.
      if (tests.length > 0 && axeRulesOf(criterion).length > 0)
        expect({ criterion, runs: texts.some((text) => /violations\(/.test(text)) }).toEqual({ criterion, runs: true });
    }
  });

  test("gives a reason for what does not apply", () => {
    for (const { criterion, state, note } of criterionRecords)
      if (state === "not-applicable") expect({ criterion, note }).not.toEqual({ criterion, note: "" });
  });
});

describe("replaceBlock", () => {
  test("leaves what is around", () => {
    expect(replaceBlock("a\n<!-- x -->\nold\n<!-- /x -->\nb", "x", "new")).toBe(
      "a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb",
    );
  });

  test("refuses a document without the block", () => {
    expect(() => replaceBlock("a\n<!-- /x -->\n<!-- x -->\n", "x", "new")).toThrow(/no block/);
  });
});
