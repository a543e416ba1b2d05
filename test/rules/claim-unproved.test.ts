import rule from "../../src/rules/claim-unproved";
import { testRule } from "../helpers/testRule";

const bare = "Nombre d’élèves";

testRule(rule, {
  accept: [
    { name: "the block cites something", words: { "T8 conclusion": "Une enquête a été menée." } },
    { name: "the cell cites it", words: { "T1 etat-des-lieux": "Le tableau de bord (annexe 2) est suivi." } },
    {
      name: "other tables, other conventions",
      words: { "T1 etat-des-lieux": "Un tableau et une convention collective." },
    },
  ],
  reject: [
    [
      "in an action that cites nothing",
      { words: { "T6 indicateur": bare, "T8 conclusion": "Le compte rendu est partagé." } },
      [{ block: "A1", table: "T8", field: "conclusion", severity: "info", text: "compte rendu" }],
    ],
    [
      "outside the blocks, whatever the actions cite",
      { words: { "T1 etat-des-lieux": "Une convention signée nous lie." } },
      [{ block: null, table: "T1", text: "convention signée" }],
    ],
  ],
});
