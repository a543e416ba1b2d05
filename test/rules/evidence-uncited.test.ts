import rule from "../../src/rules/evidence-uncited";
import { ending, link, listing } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const list = (...rows: readonly string[][]) =>
  listing("Bordereau des preuves", ["N°", "Intitulé", "Date", "Fichier"], ["C1-A1-01", "Listes", "2024", ""], ...rows);
const bilan = ["7", "Bilan du forum", "2024", "preuves/bilan.pdf"];

testRule(rule, {
  accept: [
    { name: "every line is cited", changes: [list()] },
    { name: "cited in prose", changes: [ending("Le forum (annexe 7) a réuni les familles."), list(bilan)] },
    {
      name: "cited by a link to its file",
      words: { "T8 conclusion": "Voir le bilan du forum." },
      changes: [link("bilan du forum", "https://www.lycee.example.fr/Bilan.pdf"), list(bilan)],
    },
  ],
  reject: [
    [
      "a line that nothing cites",
      { changes: [list(bilan)] },
      [{ criterion: null, block: null, severity: "warning", text: "7\u00a0– Bilan du forum" }],
    ],
    ["once for a number that stands twice", { changes: [list(bilan, bilan)] }, [{ criterion: null }]],
    [
      "one that only its own title names",
      { changes: [ending("Annexe 7 – Bilan du forum"), list(bilan)] },
      [{ block: null }],
    ],
  ],
});
