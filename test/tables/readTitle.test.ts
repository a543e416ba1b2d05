import { readTitle } from "../../src/tables";
import { paragraph } from "./build";

/** What a title says, on one line: table, criterion, block. */
function told(text: string, level: number | null = null): string | null {
  const title = readTitle(paragraph(text, level));
  if (!title) return null;
  const block = title.block ? `${title.block.kind} ${title.block.number ?? "?"}` : "-";
  return `${title.table ?? "-"} | ${title.criterion ?? "-"} | ${block}`;
}

describe("readTitle", () => {
  test.each([
    ["ÉTAT DES LIEUX DU CRITÈRE 1", "T1 | 1 | -"],
    ["Etat des lieux critère 7", "T1 | 7 | -"],
    ["Critère 2 : état des lieux", "T1 | 2 | -"],
    ["OBJECTIF GENERAL CRITERE 2", "T2 | 2 | -"],
    ["Objectif général du critère 4", "T2 | 4 | -"],
    ["TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE X", "T3 | X | -"],
    ["Transversalité de la démarche qualité - critère\u00a03", "T3 | 3 | -"],
    ["Équipe du critère 6", "T4 | 6 | -"],
    ["CRITÈRE 1 : ACTION 2", "T5 | 1 | action 2"],
    ["Critère 1 – Action 12", "T5 | 1 | action 12"],
    ["CRITERE 3 ACTION 1", "T5 | 3 | action 1"],
    ["Action 1", "T5 | - | action 1"],
    ["ACTION N° 2", "T5 | - | action 2"],
    ["Action 4.2", "T5 | 4 | action 2"],
    ["Action 1 – critère 5", "T5 | 5 | action 1"],
    ["CRITÈRE 4 : ACTION 1 : Un bureau des entreprises", "T5 | 4 | action 1"],
    ["Action 3 : Un bureau des entreprises", "T5 | - | action 3"],
    ["CRITÈRE X : ACTION 1", "T5 | X | action 1"],
    ["OBJECTIFS INDICATEURS ÉVALUATION", "T6 | - | -"],
    ["objectifs, indicateurs, evaluation", "T6 | - | -"],
    ["MISE EN ŒUVRE (moyens engagés, calendrier, lieux, modalités d’organisation)", "T7 | - | -"],
    ["Mise en oeuvre", "T7 | - | -"],
    ["Mise en œuvre de l’engagement", "T11 | - | -"],
    ["Critère 2 – Engagement 1", "T9 | 2 | commitment 1"],
    ["PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION", "T10 | - | -"],
    ["Critère 5 : L’organisation d’actions culturelles", "- | 5 | -"],
    ["CRITERE N°8", "- | 8 | -"],
    ["CRITÈRE X", "- | X | -"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));

  test.each([
    "",
    "Une action présente la mise en œuvre d’un dispositif achevé avec ses objectifs de travail et leur évaluation.",
    "L’équipe du critère 3 se réunit chaque mois.",
    "Équipe critère 3 réunie en mai",
    "Action 1 a été menée en 2021.",
    "Critère 3 est traité plus loin.",
    "Les actions du critère 4",
    "Critère 2 : L’accueil du public de statuts différents\t9",
    "Critère 2 : L’accueil du public ........ 9",
  ])("no title: %s", (text) => expect(told(text)).toBeNull());

  test("a heading may go on after its number", () => {
    expect(told("Action 1 Un bureau des entreprises", 2)).toBe("T5 | - | action 1");
    expect(told("Critère 3 Des réponses pédagogiques", 1)).toBe("- | 3 | -");
  });
});
