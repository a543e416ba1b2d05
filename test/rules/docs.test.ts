import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { currentEdition } from "../../src/guide";
import { allRules } from "../../src/rules";
import { rulesAsMarkdown } from "../../tools/docs/rulesAsMarkdown";

const written = readFileSync(resolve(__dirname, "../../docs/regles.md"), "utf8");

describe("docs/regles.md", () => {
  test("is what « npm run docs » writes today", () => {
    expect(written).toBe(rulesAsMarkdown(allRules, currentEdition));
  });

  test("tells every rule", () => {
    for (const { id } of allRules) expect(written).toContain(`\`${id}\``);
  });
});
