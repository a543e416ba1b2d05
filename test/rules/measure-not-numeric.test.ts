import rule from "../../src/rules/measure-not-numeric";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 indicateur": "Lisibilité des parcours possibles", "T6 mesure-n": "affichée dans le hall" } },
    { words: { "T6 mesure-n": "trois" } },
    { words: { "T6 mesure-n": "en cours" } },
    { words: { "T6 mesure-n": "une convention signée" } },
    { words: { "T6 indicateur": "Lisibilité des parcours possibles (annexe C1-A1-02)", "T6 mesure-n": "affichée" } },
  ],
  reject: [
    [
      "words for a count",
      { words: { "T6 mesure-n": "plusieurs" } },
      [{ field: "mesure-n", severity: "warning", text: "plusieurs" }],
    ],
    [
      "a date and an annex are no figures",
      { words: { "T6 mesure-n": "à jour au 12/05/2025 (annexe 3)" } },
      [{ field: "mesure-n" }],
    ],
    [
      "words for a commitment’s count",
      { words: { "T10 mesure-n": "quelques-uns" } },
      [{ block: "E1", severity: "error" }],
    ],
    [
      "words for a commitment’s quality",
      { words: { "T10 indicateur": "Lisibilité des parcours possibles", "T10 mesure-n": "faible" } },
      [{ block: "E1", severity: "warning" }],
    ],
  ],
});
