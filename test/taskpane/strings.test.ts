import { evidenceWords } from "../../src/taskpane/strings/evidenceWords";
import { fr } from "../../src/taskpane/strings/fr";

/** Every sentence of the pane, functions called with plain samples. */
function sentences(value: unknown, path = "fr"): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const samples = path.endsWith(".crashed")
      ? [["a", "b"]]
      : path.endsWith(".word") || path.endsWith(".show")
        ? [2, "error"]
        : [2, 3, 4];
    return sentences((value as (...samples: unknown[]) => unknown)(...samples), path);
  }
  if (value && typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  }
  return [];
}

const all = [...sentences(fr), ...sentences(evidenceWords, "evidence")];

describe("words of the pane", () => {
  test("use French typography", () => {
    expect(all.length).toBeGreaterThan(100);
    const faults = all.filter(([, text]) => /'|[^\u00a0]([:;?!%»])|«[^\u00a0]/.test(text));
    expect(faults).toEqual([]);
  });

  test("never pass a verdict", () => {
    const faults = all.filter(([path, text]) => /non conforme/i.test(text) && path !== "fr.about.what");
    expect(faults).toEqual([]);
  });

  test("count as French does: zero is singular", () => {
    expect(fr.check.found(0, 1, 2)).toBe("0\u00a0erreur, 1\u00a0avertissement, 2\u00a0informations.");
    expect(fr.check.facts(182, 1, 340)).toBe("182\u00a0pages · 1\u00a0tableau officiel · 340\u00a0ms");
    expect(fr.check.facts(null, 176, 1234)).toBe("176\u00a0tableaux officiels · 1,2\u00a0s");
  });
});
