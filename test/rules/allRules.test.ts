import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { editions } from "../../src/guide";
import { allRules } from "../../src/rules";

const folder = resolve(__dirname, "../../src/rules");
/** Files beside the rules that serve several of them. */
const shared = ["audited", "bordereauLine", "index", "measures", "units", "titleNumbers", "yearFix"];

describe("every rule", () => {
  test("is registered under the name of its file, once", () => {
    const files = readdirSync(folder)
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((name) => !shared.includes(name));
    expect(allRules.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set(allRules.map(({ code }) => code)).size).toBe(allRules.length);
  });

  test.each(allRules.map((rule) => [rule.id, rule] as const))("%s keeps its promises", (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    const words = [rule.title, rule.docs.why, rule.docs.how];
    for (const edition of editions) {
      const reference = edition.references[rule.source];
      expect([id, rule.source, reference !== undefined]).toEqual([id, rule.source, true]);
      // Only a printed text may oblige; our reading may not.
      if (reference!.basis === "our-reading") expect(words.join(" ")).not.toMatch(/\bdoi(t|vent)\b/);
    }
    for (const text of words) {
      expect(text).not.toMatch(/conform/i);
      expect(text).not.toMatch(/'|[^\u00a0\u202f\s] ?[:;?!»](?=\s|$)(?<!\u00a0[:;?!»])/);
    }
    expect(rule.docs.why).toMatch(/\.$/);
    expect(rule.docs.how).toMatch(/\.$/);
  });
});
