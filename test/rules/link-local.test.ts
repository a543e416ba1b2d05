import rule from "../../src/rules/link-local";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T8 conclusion": "https://www.education.gouv.fr/dossier" } },
    { words: { "T8 conclusion": "De 8:00 à 9:00" } },
  ],
  reject: [
    [
      "a drive",
      { words: { "T8 conclusion": "Voir P:\\LDM\\bilan.pdf" } },
      [{ block: "A1", table: "T8", text: "P:\\LDM\\bilan.pdf" }],
    ],
    ["a server", { words: { "T8 conclusion": "\\\\serveur\\commun\\bilan.pdf" } }, [{ table: "T8" }]],
    ["localhost", { words: { "T1 etat-des-lieux": "http://localhost/ent" } }, [{ table: "T1", block: null }]],
  ],
});
