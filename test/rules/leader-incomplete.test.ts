import rule from "../../src/rules/leader-incomplete";
import { testRule } from "../helpers/testRule";

const leader = (text: string) => ({ words: { "T10 animateur": text } }) as const;
const told = [{ criterion: 1, block: "E1", table: "T10", field: "animateur", severity: "error" }] as const;

testRule(rule, {
  accept: [
    leader("Élodie Roumieu, secrétaire de direction"),
    leader("Mme Diarra (CPE)"),
    leader("LE GALL Yann\nPLP maintenance"),
    leader("M. Yann Le Gall – DDFPT"),
    leader("Équipe de direction"),
    leader("Bureau des Entreprises"),
    leader("Vie Scolaire"),
    leader("Professeur d’Anglais"),
    leader("PLP DIARRA"),
    leader(""),
    leader("à compléter"),
  ],
  reject: [
    ["a name alone", leader("Mehdi Fontanille"), told],
    ["a name with its civility", leader("M. Fontanille"), told],
    ["two names", leader("Mme Aurore Diarra et M. Yann Le Gall"), told],
    ["a function alone", leader("Conseillère principale d’éducation"), told],
    ["a function with its civility", leader("Mme la Proviseure adjointe"), told],
    ["an acronym alone", leader("CPE"), told],
    ["a long function", leader("Directeur délégué aux formations professionnelles et technologiques"), told],
  ],
});
