import type { Fault } from "./Fault";
import { a1, c1, cell, conclusion, dossierWide, e1, lieux, t6 } from "./places";

/** The headings' words in the numbering of 2016, the criterion of 2023 put last: their numbers stay 1 to 8. */
const titles2016: readonly (readonly [number, string])[] = [
  [3, "Un partenariat actif avec le tissu économique local et les organismes de proximité"],
  [4, "L’organisation d’actions culturelles"],
  [5, "La mise en œuvre d’actions visant à l’ouverture internationale"],
  [6, "La mise en place et le suivi d’actions pour prévenir le décrochage scolaire"],
  [7, "Une politique active de communication"],
  [8, "Des réponses pédagogiques et des parcours de formation adaptés"],
];

/** One fault of every rule about a dossier, each in an otherwise good one. */
export const dossierFaults: readonly Fault[] = [
  {
    name: "a document without its tables",
    seed: (dossier) => dossier.dropTables(),
    expected: [{ rule: "not-a-dossier", severity: "error", ...dossierWide }],
  },
  {
    name: "a criterion taken away",
    seed: (dossier) => dossier.dropSection(4).dropListed("C4-"),
    expected: [{ rule: "criterion-missing", severity: "error", criterion: 4, block: null }],
  },
  {
    name: "two criteria exchanged",
    seed: (dossier) => dossier.moveSection(6, 5),
    expected: [{ rule: "criterion-order", severity: "warning", criterion: 6, block: null }],
  },
  {
    name: "the titles of 2016",
    seed: (dossier) =>
      titles2016.reduce(
        (changed, [number, title]) => changed.reword(`Critère ${number} : `, /^.*$/, `Critère ${number} : ${title}`),
        dossier,
      ),
    expected: [{ rule: "criterion-numbering", severity: "warning", block: null }],
  },
  {
    name: "« CRITÈRE X » left in a title",
    seed: (dossier) => dossier.reword("ÉTAT DES LIEUX DU CRITÈRE 1", "1", "X"),
    expected: [{ rule: "criterion-number-left", severity: "error", ...c1, table: "T1" }],
  },
  {
    name: "a table taken away",
    seed: (dossier) => dossier.dropTable(1, "A1", "T7"),
    expected: [{ rule: "table-missing", severity: "error", ...a1, table: "T7" }],
  },
  {
    name: "a header renamed beyond recognition",
    seed: (dossier) => dossier.rewordIn(1, "A1", "T6", "Plus-value", "Remarques diverses"),
    expected: [{ rule: "table-altered", severity: "warning", ...a1, table: "T6" }],
  },
  {
    name: "a criterion without its actions",
    seed: (dossier) => dossier.dropBlock(1, "A1").dropBlock(1, "A2").dropListed("C1-A"),
    expected: [{ rule: "action-missing", severity: "error", ...c1 }],
  },
  {
    name: "a criterion without its engagement",
    seed: (dossier) => dossier.dropBlock(1, "E1"),
    expected: [
      { rule: "engagement-missing", severity: "warning", ...c1 },
      { rule: "progress-without-engagement", severity: "info", ...c1 },
    ],
  },
  {
    name: "a block with another rank’s number",
    seed: (dossier) => dossier.reword("CRITÈRE 1 : ACTION 2", /2$/, "3"),
    expected: [{ rule: "block-number", severity: "warning", criterion: 1, block: "A2" }],
  },
  {
    name: "no word of the conseil d’administration",
    seed: (dossier) => dossier.reword("La demande de délivrance", /^.*$/, "La demande de délivrance du label."),
    expected: [{ rule: "council-agreement", severity: "info", ...dossierWide }],
  },
  {
    name: "an empty cell",
    seed: (dossier) => dossier.write(lieux, ""),
    expected: [{ rule: "required-empty", severity: "error", ...a1, table: "T7", field: "lieux" }],
  },
  {
    name: "an instruction left",
    seed: (dossier) =>
      dossier.write(cell("A1", "T8", "axes-progres"), "Lister les difficultés ou les points de vigilance à améliorer"),
    expected: [{ rule: "guidance-left", severity: "error", ...a1, table: "T8", field: "axes-progres" }],
  },
  {
    name: "a choice not made",
    seed: (dossier) => dossier.write(cell("A1", "T5", "perenne"), "OUI ou NON"),
    expected: [{ rule: "choice-unresolved", severity: "error", ...a1, table: "T5", field: "perenne" }],
  },
  {
    name: "a coordonnateur without first name",
    seed: (dossier) => dossier.write(cell(undefined, "T4", "coordonnateur", 1), ""),
    expected: [{ rule: "coordinator-incomplete", severity: "error", ...c1, table: "T4", field: "coordonnateur" }],
  },
  {
    name: "a team without members",
    seed: (dossier) =>
      [...Array(9).keys()].reduce(
        (changed, rank) => changed.write(cell(undefined, "T4", "membres", rank), ""),
        dossier,
      ),
    expected: [{ rule: "team-missing", severity: "warning", ...c1, table: "T4", field: "membres" }],
  },
  {
    name: "an animateur without function",
    seed: (dossier) => dossier.write(cell("E1", "T10", "animateur"), "Élodie Roumieu"),
    expected: [{ rule: "leader-incomplete", severity: "error", ...e1, table: "T10", field: "animateur" }],
  },
  {
    name: "no transversality",
    seed: (dossier) =>
      [...Array(4).keys()].reduce(
        (changed, rank) => changed.write(cell(undefined, "T3", "transversalite", rank), ""),
        dossier,
      ),
    expected: [{ rule: "transversality-empty", severity: "info", ...c1, table: "T3" }],
  },
  {
    name: "a long text written twice",
    seed: (dossier) => {
      const words =
        "Le groupe de pilotage réunit chaque trimestre les professeurs principaux, les délégués des élèves et les entreprises partenaires afin d’en tirer les suites.";
      return dossier
        .write(cell("A1", "T5", "description"), words)
        .write({ criterion: 2, block: "A1", table: "T5", field: "description" }, words);
    },
    expected: [
      { rule: "text-duplicated", severity: "warning", criterion: 2, block: "A1", table: "T5", field: "description" },
    ],
  },
  {
    name: "an objective without indicator",
    seed: (dossier) =>
      dossier
        .write(t6("indicateur", 2, 1), "")
        .write(t6("mesure-n", 2, 1), "")
        .write(t6("mesure-n3", 2, 1), "")
        .write(t6("mesure-n5", 2, 1), "")
        .append(conclusion, "Voir l’annexe C1-A1-03."),
    expected: [{ rule: "objective-without-indicator", severity: "warning", ...a1, table: "T6", objective: 2 }],
  },
  {
    name: "an indicator without objective",
    seed: (dossier) => dossier.write(t6("objectif", 1), ""),
    expected: [{ rule: "indicator-without-objective", severity: "warning", ...a1, table: "T6", objective: 1 }],
  },
  {
    name: "a header that still says N",
    seed: (dossier) => dossier.rewordIn(1, "A1", "T6", "2021", "N"),
    expected: [{ rule: "year-not-set", severity: "error", ...a1, table: "T6" }],
  },
  {
    name: "a suivi that is not N+3",
    seed: (dossier) => dossier.rewordIn(1, "A1", "T6", "2024", "2023"),
    expected: [{ rule: "year-gap", severity: "warning", ...a1, table: "T6" }],
  },
  {
    name: "an empty measure whose year has come",
    seed: (dossier) => dossier.write(t6("mesure-n", 1, 1), ""),
    expected: [
      { rule: "measure-missing", severity: "error", ...a1, table: "T6", field: "mesure-n", objective: 1, indicator: 1 },
    ],
  },
  {
    name: "a commitment’s measure of a year to come",
    seed: (dossier) =>
      dossier
        .rewordIn(1, "E1", "T10", "2026", "2027")
        .write({ criterion: 1, block: "E1", table: "T10", field: "mesure-n", objective: 1, indicator: 1 }, ""),
    expected: [
      { rule: "measure-not-due", severity: "info", ...e1, table: "T10", field: "mesure-n", objective: 1, indicator: 1 },
    ],
  },
  {
    name: "a number told in words",
    seed: (dossier) => dossier.write(t6("mesure-n", 1, 1), "Plusieurs, selon les équipes"),
    expected: [{ rule: "measure-not-numeric", severity: "warning", ...a1, field: "mesure-n", objective: 1 }],
  },
  {
    name: "a due measure « en cours »",
    seed: (dossier) => dossier.write(t6("mesure-n", 1, 1), "En cours"),
    expected: [{ rule: "measure-unexplained", severity: "warning", ...a1, field: "mesure-n", objective: 1 }],
  },
  {
    name: "measures of two units",
    seed: (dossier) => dossier.write(t6("mesure-n", 2, 1), "38 €"),
    expected: [{ rule: "unit-mismatch", severity: "warning", ...a1, objective: 2, indicator: 1 }],
  },
  {
    name: "a rate of 138 %",
    seed: (dossier) => dossier.write(t6("mesure-n5", 2, 1), "138 %"),
    expected: [{ rule: "rate-out-of-range", severity: "warning", ...a1, field: "mesure-n5", objective: 2 }],
  },
  {
    name: "a number measured in per cent",
    seed: (dossier) =>
      dossier
        .write(t6("mesure-n", 1, 1), "3 %")
        .write(t6("mesure-n3", 1, 1), "7 %")
        .write(t6("mesure-n5", 1, 1), "11 %"),
    expected: [{ rule: "type-mismatch", severity: "warning", ...a1, objective: 1, indicator: 1 }],
  },
  {
    name: "an action that cites nothing",
    seed: (dossier) =>
      dossier
        .rewordIn(1, "A2", "T6", "(annexe C1-A2-01)", "")
        .rewordIn(1, "A2", "T6", "(annexe C1-A2-02)", "")
        .rewordIn(1, "A2", "T6", "(annexe C1-A2-03)", "")
        .dropListed("C1-A2"),
    expected: [{ rule: "evidence-missing", severity: "error", criterion: 1, block: "A2", indicator: null }],
  },
  {
    name: "a reference that names no piece",
    seed: (dossier) => dossier.append(conclusion, "Le détail figure en annexe."),
    expected: [{ rule: "evidence-unnumbered", severity: "warning", ...a1, table: "T8", field: "conclusion" }],
  },
  {
    name: "an imported file",
    seed: (dossier) => dossier.importFile(lieux),
    expected: [{ rule: "content-unread", severity: "info", ...dossierWide }],
  },
  {
    name: "an indicator without its proof",
    seed: (dossier) =>
      dossier.rewordIn(1, "A1", "T6", "(annexe C1-A1-01)", "").append(conclusion, "Voir l’annexe C1-A1-01."),
    expected: [{ rule: "evidence-missing", severity: "warning", ...a1, objective: 1, indicator: 1 }],
  },
  {
    name: "a proof that is not listed",
    seed: (dossier) => dossier.append(conclusion, "Voir l’annexe C1-A1-99."),
    expected: [{ rule: "evidence-unknown", severity: "error", ...a1, table: "T8", field: "conclusion" }],
  },
  {
    name: "a listed proof that nothing cites",
    seed: (dossier) => dossier.rewordIn(1, "A1", "T6", "C1-A1-01", "C1-A1-02"),
    expected: [{ rule: "evidence-uncited", severity: "warning" }],
  },
  {
    name: "a proof listed twice",
    seed: (dossier) => dossier.listTwice("C1-A1-01"),
    expected: [{ rule: "evidence-duplicate", severity: "warning" }],
  },
  {
    name: "a proof without date",
    seed: (dossier) => dossier.writeListed("C1-A1-01", 3, ""),
    expected: [{ rule: "evidence-undated", severity: "warning" }],
  },
  {
    name: "a link to one’s own disk",
    seed: (dossier) => dossier.link(lieux, "plan des salles", "file:///C:/Documents/plan.pdf"),
    expected: [{ rule: "link-local", severity: "error", ...a1, table: "T7" }],
  },
  {
    name: "a link to a bookmark that is gone",
    seed: (dossier) => dossier.link(lieux, "plan des salles", "plan_des_salles", "anchor"),
    expected: [{ rule: "link-broken", severity: "error", ...a1, table: "T7" }],
  },
  {
    name: "a link that asks for an account",
    seed: (dossier) => dossier.link(lieux, "plan des salles", "https://lycee.sharepoint.com/plan.pdf"),
    expected: [{ rule: "link-account", severity: "warning", ...a1, table: "T7" }],
  },
  {
    name: "a link that says « ici »",
    seed: (dossier) => dossier.link(lieux, "ici", "https://www.exemple.fr/plan.pdf"),
    expected: [{ rule: "link-vague", severity: "warning", ...a1, table: "T7" }],
  },
  {
    name: "a claim without proof",
    seed: (dossier) => dossier.append(cell("E1", "T9", "description"), "Une convention signée le précise."),
    expected: [{ rule: "claim-unproved", severity: "info", ...e1, table: "T9", field: "description" }],
  },
  {
    name: "a duration that contradicts the years",
    seed: (dossier) => dossier.write(cell("A1", "T5", "duree"), "5 ans (2010-2015)"),
    expected: [{ rule: "period-inconsistent", severity: "warning", ...a1 }],
  },
  {
    name: "a candidacy in a network, of which only criterion 4 speaks",
    seed: (dossier) => dossier.reword("Candidature individuelle", "individuelle", "en réseau"),
    expected: [5, 6, 8].map((criterion) => ({
      rule: "network-unanswered",
      severity: "warning",
      criterion,
      block: null,
    })),
  },
  {
    name: "a phone number",
    seed: (dossier) => dossier.append(lieux, "Contact : 06 12 34 56 78."),
    expected: [{ rule: "personal-data", severity: "warning", ...a1, table: "T7" }],
  },
  {
    name: "a picture without alternative text",
    seed: (dossier) => dossier.picture(lieux, { alternative: null }),
    expected: [{ rule: "image-without-alt", severity: "info" }],
  },
  {
    name: "tracked changes left",
    seed: (dossier) => dossier.trackedChanges(3),
    expected: [{ rule: "revisions-left", severity: "info", ...dossierWide }],
  },
];
