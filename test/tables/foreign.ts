import type { Block, Table } from "../../src/document";
import { paragraph, table } from "./build";

/** A table that has nothing to do with the label, and what stands above it. */
export interface Foreign {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

const one = (name: string, title: string, ...rows: readonly (readonly string[])[]): Foreign => ({
  name,
  title,
  table: table(...rows),
});

/** Tables of a school's other documents, made for these tests: their columns are those that schools really use. */
export const foreignTables: readonly Foreign[] = [
  one("a staff list", "Personnels de direction", ["Nom", "Prénom", "Fonction"], ["Diarra", "Aurore", "Proviseure"]),
  one("a list of signatures", "Émargement", ["Nom", "Prénom", "Qualité", "Signature"], ["Diarra", "Aurore", "CPE", ""]),
  one(
    "a board of governors",
    "Composition du conseil d’administration",
    ["Collège", "Nom", "Prénom", "Fonction"],
    ["Membres de droit", "Diarra", "Aurore", "Proviseure"],
    ["Élus", "Le Gallic", "Yann", "Professeur"],
  ),
  one(
    "a project team",
    "Équipe projet",
    ["Rôle", "Nom", "Prénom", "Fonction"],
    ["Chef de projet", "Diarra", "Aurore", "Ingénieure"],
    ["Membres", "Le Gallic", "Yann", "Technicien"],
  ),
  one("a plan of objectives", "Plan d’action", ["Objectifs", "Indicateurs", "Cible"], ["Réduire", "Taux", "5 %"]),
  one(
    "a plan by years",
    "Contrat d’objectifs",
    ["Objectifs", "Indicateurs", "2023", "2024", "2025"],
    ["Réduire l’absentéisme", "Taux", "8 %", "6 %", "5 %"],
  ),
  one(
    "a plan with leaders",
    "Feuille de route",
    ["Objectif", "Pilote", "Durée", "Indicateur", "Cible"],
    ["Réduire", "CPE", "1 an", "Taux", "5 %"],
  ),
  one(
    "a plan of actions",
    "Projet d’établissement : axe 1",
    ["Actions", "Objectifs", "Moyens", "Calendrier", "Indicateurs"],
    ["Tutorat", "Réduire le décrochage", "2 h", "2025", "Taux"],
  ),
  one(
    "a sheet of a project",
    "Fiche projet",
    ["Intitulé", "Voyage à Rome"],
    ["Durée", "5 jours"],
    ["Description", "Visite des chantiers."],
  ),
  one("a sheet of a training", "Formation", ["Titre", "Habilitation électrique"], ["Description", "Deux jours."]),
  one("a sheet of an event", "Portes ouvertes", ["Nom", "Journée portes ouvertes"], ["Présentation", "Accueil."]),
  one("means of a project", "Organisation", ["Moyens", "Calendrier", "Lieux"], ["Deux salles", "Mars", "Atelier"]),
  one("strengths", "Bilan de stage", ["Points forts", "Axes d’amélioration"], ["Ponctuel", "Soin"]),
  one("an analysis", "Diagnostic", ["Points forts", "Points faibles"], ["Plateau technique", "Éloignement"]),
  one("a SWOT", "Analyse", ["Forces", "Faiblesses"], ["Équipe", "Locaux"], ["Opportunités", "Menaces"], ["", ""]),
  one("a budget", "Budget", ["Poste", "Dépenses", "Recettes"], ["Transport", "1 200 €", "800 €"]),
  one(
    "a budget by years",
    "Budget prévisionnel",
    ["Nature", "2024", "2025", "2026"],
    ["Matériel", "1 200 €", "900 €", "300 €"],
  ),
  one("results", "Résultats", ["Diplôme", "2023", "2024"], ["CAP", "88 %", "91 %"]),
  one("a timetable", "Emploi du temps", ["Horaire", "Lundi", "Mardi"], ["8 h", "Atelier", "Français"]),
  one("a calendar", "Échéances", ["Calendrier", "Lieux"], ["Lundi 3", "Atelier"]),
  one("a minute", "Compte rendu", ["Présents", "Absents"], ["Diarra", "Nguyen"]),
  one(
    "decisions",
    "Relevé de décisions",
    ["Décision", "Pilote", "Échéance", "Moyens"],
    ["Acheter", "DDFPT", "Juin", "500 €"],
  ),
  one(
    "a curriculum vitae",
    "Parcours",
    ["2019-2023", "Technicien de maintenance"],
    ["2017-2019", "BTS électrotechnique"],
  ),
  one("a grid of skills", "Compétences", ["Compétence", "Indicateurs", "Évaluation"], ["C1", "Câblage", "Acquis"]),
  one(
    "a scoring grid",
    "Grille",
    ["Critère", "Indicateurs", "Niveau"],
    ["Critère 1", "Offre de formation", "2"],
    ["Critère 2", "Publics", "3"],
  ),
  one("risks", "Document unique", ["Risque", "Mesures", "Pilote"], ["Bruit", "Casques", "DDFPT"]),
  one(
    "risks and measures",
    "Plan de prévention",
    ["Risque", "Mesure initiale", "Mesure finale"],
    ["Bruit", "Aucune", "Casques"],
  ),
  one("a glossary", "Sigles", ["Sigle", "Description"], ["PLP", "Professeur de lycée professionnel"]),
  one("rooms", "Locaux", ["Lieu", "Surface", "Organisation"], ["Atelier 1", "200 m²", "Îlots"]),
  one("an empty form", "Formulaire", ["", ""], ["", ""]),
];

/** The tables as the body of a document, each under its title. */
export const foreignBlocks: readonly Block[] = foreignTables.flatMap(({ title, table: own }) => [
  paragraph(title, 1),
  own,
]);

/** Lists of evidence: no dossier by themselves, and in one they are what citations are looked up in. */
export const evidenceTables: readonly Foreign[] = [
  one("a list of evidence", "Bordereau des preuves", ["N°", "Intitulé", "Date"], ["1", "Convention", "2024"]),
  one("a list of annexes", "Annexes", ["Annexe", "Titre", "Description"], ["A1", "Convention", "Signée en 2024"]),
];
