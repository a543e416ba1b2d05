import { currentEdition } from "../../src/guide";
import { instructionFinder } from "../../src/dossier/instructions";
import type { Field, TableCode } from "../../src/tables";

const find = (code: TableCode, field: Field, text: string) => instructionFinder(currentEdition, code, field)(text);

describe("the guide's instructions in an answer", () => {
  test.each<[TableCode, Field, string]>([
    ["T8", "axes-progres", "Lister les difficultés ou les points de vigilance à améliorer"],
    ["T8", "axes-progres", "LISTER LES DIFFICULTES OU LES POINTS DE VIGILANCE A AMELIORER…"],
    [
      "T5",
      "description",
      "Décrire de manière narrative et rapide le dispositif afin de permettre à une personne extérieure de comprendre",
    ],
    [
      "T5",
      "description",
      "Décrire de façon narrative le dispositif opérationnel pour permettre à une personne extérieure de comprendre.",
    ],
    ["T8", "conclusion", "Évaluer la pertinence de l’action au regard des moyens engagés et des effets"],
    ["T7", "moyens", "QUOI"],
    ["T6", "objectif", "Objectif opérationnel 3"],
    ["T6", "indicateur", "Indicateur d’évaluation 2.4"],
    ["T10", "animateur", "Nom et fonction de la personne engagée, porteur de l’action"],
  ])("%s %s: « %s » is nothing else", (code, field, text) => {
    expect(find(code, field, text)).toMatchObject({ isAlone: true, quote: text });
  });

  test("an answer behind an instruction leaves the instruction to be told, by its own characters", () => {
    const text = "Lister les difficultés et les points de vigilance à améliorer : la salle manque de postes.";
    const left = find("T8", "axes-progres", text);
    expect(left).toMatchObject({ isAlone: false, isLiteral: false });
    expect(left!.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Lister les difficultés et les points de vigilance à améliorer : ",
    ]);
  });

  test("one of its sentences is told, before an answer or after", () => {
    const questions = "Sur quels constats basez-vous votre travail ? Quels sont les besoins identifiés ? ";
    const quotes = (text: string) =>
      find("T1", "etat-des-lieux", text)?.spans.map(({ start, end }) => text.slice(start, end));
    expect(quotes(`${questions}Le lycée travaille avec 140 entreprises.`)).toEqual([
      "Sur quels constats basez-vous votre travail ? ",
      "Quels sont les besoins identifiés ? ",
    ]);
    const end = "Que faut-il résoudre au niveau des élèves, de la classe, de l’établissement ?";
    expect(quotes(`Le lycée travaille seul. ${end}`)).toEqual([end]);
    // The whole instruction is one, its sentences in it.
    expect(quotes(`Le lycée travaille seul. ${questions}${end}`)).toEqual([questions + end]);
  });

  test.each<[TableCode, Field, string]>([
    ["T1", "etat-des-lieux", "Quels élèves avions-nous perdus de vue ? Quels besoins ? Ceux des PFMP lointaines."],
    ["T1", "etat-des-lieux", "Sur ces constats, les besoins identifiés sont de deux ordres. Que faire ?"],
    ["T7", "moyens", "QUOI : deux imprimantes 3D"],
    ["T6", "objectif", "Objectif opérationnel 1 : réduire l’absentéisme"],
    [
      "T8",
      "axes-progres",
      "Les difficultés de transport restent un point de vigilance ; la liste des stages est à améliorer.",
    ],
    ["T5", "description", "Le dispositif permet à une personne extérieure de comprendre le métier."],
    ["T5", "description", "Chaque élève décrit de manière rapide son parcours à une personne extérieure."],
    ["T8", "points-forts", "Les ressources du campus font progresser l’action et ses effets se voient."],
    ["T8", "conclusion", "La pertinence de l’action se lit dans les effets constatés, pour des moyens modestes."],
    ["T1", "etat-des-lieux", "Les besoins identifiés au niveau des élèves et de l’établissement sont de trois ordres."],
    ["T5", "denomination", "Un titre représentatif de l’action du lycée"],
    ["T10", "animateur", "Nom : Roumieu ; fonction : secrétaire de direction"],
  ])("%s %s: « %s » is an answer", (code, field, text) => {
    expect(find(code, field, text)).toBeNull();
  });
});
