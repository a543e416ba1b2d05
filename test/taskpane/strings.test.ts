import { aboutWords } from "../../src/taskpane/about/words";
import { selfTestWords } from "../../src/taskpane/about/selfTestWords";
import type { CriterionProgress } from "../../src/taskpane/audit/gridView";
import { words as auditWords } from "../../src/taskpane/audit/words";
import { checkWords } from "../../src/taskpane/check/words";
import { dossierWords } from "../../src/taskpane/dossier/words";
import { evidenceWords } from "../../src/taskpane/evidence/words";
import { exportWords } from "../../src/taskpane/exports/words";
import { insertWords } from "../../src/taskpane/insert/words";
import { paneWords } from "../../src/taskpane/words/paneWords";

const day = "2026-11-24";

/** A criterion in which everything waits. */
const progress: CriterionProgress = {
  ...{ criterion: 2, title: "Publics", done: 2, total: 5, gaps: 1, unverified: 2, divergences: 1 },
  ...{ formerOpen: 2, isToReview: true },
};

/** What a function of words is called with, by the end of its path; others take numbers, or show them as names. */
const samples: readonly (readonly [RegExp, readonly (readonly unknown[])[]])[] = [
  [/\.(can|cannot|untried)$/, [[["read"]], [["read", "cite"]]]],
  [/^selfTestWords\.apart\.\w+$/, [["ribbon"]]],
  [/^selfTestWords\.step$/, [[1, 21, "caret"]]],
  [/^selfTestWords\.outcome$/, [["caret", "refused"]]],
  [/\.crashed$/, [[["a", "b"]]]],
  [/\.(word|show)$/, [[2, "error"]]],
  [/\.(absent|altered|criteria-missing|toReview)$/, [[[1]], [[1, 3, 8]]]],
  [/\.(lists\.\w+|major-open|five-minors)$/, [[["C1.2"]], [["C1.2", "C3.4"]]]],
  [
    /\.imported$/,
    [
      ["copie.docx", []],
      ["copie.docx", ["A. Martin", "L. Petit"]],
    ],
  ],
  [/\.otherDossier$/, [["copie.docx", { kind: "uai", ours: "0860001A", theirs: "0860002B" }]]],
  [/\.saidSince$/, [[["A. Martin"]], [["A. Martin", "B. Diallo"]]]],
  [
    /\.unknownAuditors$/,
    [
      ["2021.docx", ["A. Martin"]],
      ["2021.docx", ["A. Martin", "B. Diallo"]],
    ],
  ],
  [/\.namesakes$/, [["copie.docx", { name: "A. Martin", position: "IEN" }, { name: "A. Martin", position: "" }]]],
  [/\.criterion\.(name|facts)$/, [[{ ...progress, done: 5 }], [progress]]],
  [/\.drawn$/, [[["2023\u00a0: 12", "2026\u00a0: 15"], "en hausse"]]],
  [
    /\.landing$/,
    [
      [{ above: { kind: "table", table: "T8", criterion: 3, block: "A1" }, within: null, after: 3, before: 4 }],
      [{ above: { kind: "table", table: "T4", criterion: 3, block: null }, within: 3, after: 3, before: null }],
      [{ above: { kind: "nothing" }, within: null, after: null, before: 1 }],
      [{ above: { kind: "nothing" }, within: null, after: null, before: null }],
      [{ above: { kind: "words", words: "Annexe", isTable: false }, within: 2, after: 2, before: null }],
      [{ above: { kind: "words", words: "Annexe", isTable: false }, within: null, after: 2, before: 3 }],
      [{ above: { kind: "words", words: "Budget", isTable: true }, within: null, after: null, before: 1 }],
      [{ above: { kind: "words", words: "Lettre", isTable: false }, within: null, after: null, before: null }],
    ],
  ],
  [
    /\.unsaved\.entered$/,
    [
      [
        { verdict: 1, effectiveness: 0, comment: 0, text: 0, observation: 0, opinion: 0, followUp: 0, look: 0 },
        "de 10\u00a0h\u00a042",
      ],
      [
        { verdict: 12, effectiveness: 2, comment: 2, text: 2, observation: 2, opinion: 1, followUp: 2, look: 2 },
        "de 10\u00a0h\u00a042",
      ],
    ],
  ],
  [
    /\.unsaved\.when$/,
    [
      ["10\u00a0h\u00a042", null],
      ["10\u00a0h\u00a042", "24 novembre 2026"],
    ],
  ],
  [/\.unsaved\.typed$/, [[["le motif de C1.2"], true]]],
  [/\.unsaved\.owner$/, [["A. Martin", "IEN"]]],
  [/\.team\.signed$/, [[day]]],
  [
    /\.criterion\.(name|facts)$/,
    [
      [{ criterion: 1, title: "Offre", done: 1, total: 2, gaps: 1, unverified: 1, divergences: 1, isToReview: true }],
      [{ criterion: 2, title: "Liens", done: 5, total: 5, gaps: 2, unverified: 0, divergences: 0, isToReview: false }],
    ],
  ],
  [
    /\.conclude\.open$/,
    [
      [1, []],
      [3, [1]],
      [3, [1, 8]],
      [5, [3]],
    ],
  ],
  [/\.team\.settledBy$/, [["A. Martin", day]]],
  [/\.dismiss\.signed$/, [["A. Martin", day]]],
  [/\.conclude\.signed$/, [["A. Martin", "IEN", day]]],
];

/** Every sentence of the pane, functions called with samples: one thing, then several. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const calls = samples.find(([end]) => end.test(path))?.[1] ?? [
      [1, 1, 1, 1],
      [2, 3, 4, 5],
    ];
    return calls.flatMap((call) => sentences((value as (...call: unknown[]) => unknown)(...call), path));
  }
  if (value && typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  }
  return [];
}

const all = Object.entries({
  aboutWords,
  auditWords,
  checkWords,
  dossierWords,
  evidenceWords,
  exportWords,
  insertWords,
  paneWords,
  selfTestWords,
}).flatMap(([name, words]) => sentences(words, name));

describe("words of the pane", () => {
  test("use French typography", () => {
    expect(all.length).toBeGreaterThan(100);
    const faults = all.filter(([, text]) => /'|[^\u00a0]([:;?!%»])|«[^\u00a0]/.test(text));
    expect(faults).toEqual([]);
    // Each function was called with what it takes.
    expect(all.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test("list as French does", () => {
    const { altered } = auditWords.handedBack;
    expect(altered([3])).toBe("Texte différent d’avant\u00a0: critère\u00a03.");
    expect(altered([1, 3])).toBe("Texte différent d’avant\u00a0: critères\u00a01 et 3.");
    expect(altered([1, 3, 8])).toBe("Texte différent d’avant\u00a0: critères\u00a01, 3 et 8.");
  });

  test("never pass a verdict", () => {
    // The auditors do, in their own view.
    const faults = all.filter(
      ([path, text]) => /non conforme/i.test(text) && path !== "aboutWords.what" && !path.startsWith("auditWords."),
    );
    expect(faults).toEqual([]);
  });

  test("count as French does: zero is singular", () => {
    expect(checkWords.found(0, 1, 2)).toBe("0\u00a0erreur, 1\u00a0avertissement, 2\u00a0informations.");
    expect(checkWords.facts(182, 1, 340)).toBe("182\u00a0pages · 1\u00a0tableau officiel · 340\u00a0ms");
    expect(checkWords.facts(null, 176, 1234)).toBe("176\u00a0tableaux officiels · 1,2\u00a0s");
  });
});
