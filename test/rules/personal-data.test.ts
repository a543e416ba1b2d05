import rule from "../../src/rules/personal-data";
import { cover } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const say = (text: string) => ({ words: { "T7 modalites": text } }) as const;
const told = (text: string) =>
  [{ criterion: 1, block: "A1", table: "T7", field: "modalites", text, severity: "warning" }] as const;

testRule(rule, {
  accept: [
    say("Contact : cpe.carbonnier@ac-nancy-metz.fr, ddfpt@lycee-carbonnier.fr, prenom.nom@free-formation.fr"),
    say("SIRET 123 456 789 00012, SIREN 123456789, UAI 0541234A, convention 2024-0612345678"),
    say("Bilan le 12/03/2025 ; 4 200, 11 350 et 15 800 connexions ; 1234567890 octets."),
    say("INE non communiqué ; référence 061234567890 ; de 06 à 12."),
    say("Le projet est né le jour de la rentrée 2021 ; la classe née en 2008."),
    {
      name: "the school’s telephone on the cover",
      changes: [cover("Tél. 03 87 00 00 00 – ce.0541234a@ac-nancy-metz.fr")],
    },
  ],
  reject: [
    ["a mobile", say("Contact : 06 12 34 56 78."), told("06 12 34 56 78")],
    ["a telephone of an action", say("Appeler le 03.87.12.34.56"), told("03.87.12.34.56")],
    ["a telephone from abroad", say("Appeler le +33 6 12 34 56 78"), told("+33 6 12 34 56 78")],
    ["a telephone with hyphens that do not break", say("Appeler le 06‑12‑34‑56‑78."), told("06‑12‑34‑56‑78")],
    ["a telephone with dashes", say("Appeler le 06–12–34–56–78."), told("06–12–34–56–78")],
    ["a telephone with an invisible sign", say("Appeler le 06 12 34\u200b 56 78."), told("06 12 34\u200b 56 78")],
    ["an INE once, not as a telephone too", say("INE 0123456789A"), told("0123456789A")],
    ["a private address", say("Référent : p.malaval@gmail.com."), told("p.malaval@gmail.com")],
    ["a pupil’s number", say("INE 1234567890A"), told("1234567890A")],
    ["a pupil’s number of the RNIE", say("INE : 123456789AB"), told("123456789AB")],
    ["a birth date", say("L’élève né le 14/03/2008 cité"), told("né le 14/03/2008")],
    ["a birth date in words", say("Une élève née le 1er mars 2008"), told("née le 1er mars 2008")],
    [
      "a mobile on the cover",
      { changes: [cover("Proviseure : 06 12 34 56 78")] },
      [{ criterion: null, text: "06 12 34 56 78" }],
    ],
  ],
});
