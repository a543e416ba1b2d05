import { writeDocx, type TemplatePart } from "../../src/tables";
import type { Words } from "../helpers/testRule";
import type { Dice } from "./dice";

const pieces: readonly TemplatePart[] = [1, 3].flatMap((criterion): TemplatePart[] => [
  { kind: "criterion", criterion },
  { kind: "action", criterion, number: 1 },
  { kind: "action", criterion, number: 2 },
  { kind: "commitment", criterion, number: 1 },
]);

const good: Words = {
  "T4 coordonnateur 0": "Diarra",
  "T4 coordonnateur 1": "Aurore",
  "T4 coordonnateur 2": "CPE",
  "T4 membres 0": "Le Gallic",
  "T4 membres 1": "Yann",
  "T4 membres 2": "PLP mathématiques",
  "T4 membres 3": "Nguyen",
  "T4 membres 4": "Linh",
  "T4 membres 5": "Professeure documentaliste",
  "T5 duree": "5 ans",
  "T5 perenne": "OUI",
  "T9 description": "Étendre l’atelier aux secondes.",
  "T10 animateur": "Aurore Diarra, CPE",
  "T10 duree": "3 ans",
};

/** Words that hurt a cell: nothing, filler, the guide's own instruction. */
const faults: readonly Words[] = [
  { "T1 etat-des-lieux": "" },
  { "T2 objectif-general": "à compléter" },
  { "T3 transversalite 1": "Mettre en lien avec un axe du projet d'établissement (éventuellement)" },
  { "T4 coordonnateur 1": "" },
  { "T4 coordonnateur 0": "", "T4 coordonnateur 1": "", "T4 coordonnateur 2": "" },
  { "T5 description": "" },
  { "T5 perenne": "OUI ou NON" },
  { "T5 duree": "…" },
  { "T6 mesure-n3 1": "" },
  { "T6 mesure-n 0": "beaucoup" },
  { "T6 mesure-n5 2": "en cours" },
  { "T6 indicateur 3": "Nombre de visites" },
  { "T6 objectif 1": "Objectif opérationnel 2" },
  { "T7 lieux": "" },
  { "T7 moyens": "QUOI" },
  { "T8 conclusion": "" },
  { "T8 axes-progres": "Lister les difficultés ou les points de vigilance" },
  { "T9 denomination": "" },
  { "T10 animateur": "" },
  { "T10 mesure-n 1": "" },
  { "T11 calendrier": "?" },
];

/** Years of the measures; where none is given « N », « N+3 » and « N+5 » are left. */
const years = [{ start: "2020", followUp: "2023", end: "2025" }, { start: "2021", followUp: "2024", end: "2026" }, {}];

/** A filled dossier of two criteria with some faults of the dice. */
export function seedDossier(dice: Dice): Uint8Array {
  const hurt = [1, 3].map(() => Object.assign({}, ...faults.filter(() => dice.chance(0.12))) as Words);
  return writeDocx(pieces, {
    objectives: 2,
    indicatorsPerObjective: 2,
    members: 2,
    years: dice.pick(years),
    valuesOf: (code, criterion, block) => (field, line) => {
      const own = hurt[criterion === 1 ? 0 : 1]!;
      const words: Words = block === 2 ? good : { ...good, ...own };
      const said = words[`${code} ${field} ${line}`] ?? words[`${code} ${field}`];
      if (said !== undefined) return said;
      const at = `${criterion}.${block ?? 0}.${line + 1}`;
      if (field.startsWith("mesure")) return `${12 + line}`;
      if (field === "indicateur") return `Nombre d’élèves du groupe ${at}${code === "T6" ? ` (annexe C${at})` : ""}`;
      return `Notre réponse ${at} en ${code} sur ${field}.`;
    },
  });
}
