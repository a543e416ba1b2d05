import { measureValue, type Figure, type MeasureValue, type NamedFigure } from "../../src/dossier";

/** Cells as people write them, and what they say in the notation of `say` below. */
const cells: readonly (readonly [cell: string, said: string])[] = [
  // Plain numbers, and how the French write them.
  ["12", "12"],
  [" 12 ", "12"],
  ["0", "0"],
  ["4 200", "4200"],
  ["1\u00a0250", "1250"],
  ["11\u202f350", "11350"],
  ["1 234 567", "1234567"],
  ["1.250", "1250"],
  ["1.234.567", "1234567"],
  ["1'250", "1250"],
  ["1’250 €", "1250 euro"],
  ["1.234,50 €", "1234.5 euro"],
  ["0.125", "0.125"],
  ["1,8", "1.8"],
  ["0,2", "0.2"],
  ["+12", "12"],
  ["-2", "-2"],
  ["−2", "-2"],
  ["–3 %", "-3 percent"],
  ["2024", "2024"],
  // Rates.
  ["46 %", "46 percent"],
  ["46\u202f%", "46 percent"],
  ["34.9 %", "34.9 percent"],
  ["34.900 %", "34.9 percent"],
  ["3%", "3 percent"],
  ["(38,5\n% des élèves)", "38.5 percent"],
  ["45 pour cent", "45 percent"],
  ["cent pour cent", "100 percent"],
  ["2,5 ‰", "2.5 per-mille"],
  ["+3 points", "3 point"],
  ["-2 %", "-2 percent"],
  // Money, posts, hours.
  ["18 400 €", "18400 euro"],
  ["18,4 k€", "18400 euro"],
  ["2 K€", "2000 euro"],
  ["1,2 M€", "1200000 euro"],
  ["250 euros", "250 euro"],
  ["1,5 million d’euros", "1500000 euro"],
  ["1,2 million de vues", "1200000"],
  ["0,5 ETP", "0.5 fte"],
  ["2 E.T.P.", "2 fte"],
  ["18 h", "18 hour"],
  ["36 heures", "36 hour"],
  ["1h30", "1.5 hour"],
  // Parts of a whole.
  ["12/45", "12/45"],
  ["12 / 45", "12/45"],
  ["12 sur 45", "12/45"],
  ["12 élèves sur 45", "12/45"],
  ["15 sur 12", "15/12"],
  ["un sur deux", "1/2"],
  ["la moitié des élèves", "1/2"],
  ["deux tiers", "2/3"],
  ["trois quarts des familles", "3/4"],
  // Ranges.
  ["10 à 12", "10..12"],
  ["10-12", "10..12"],
  ["10 – 12", "10..12"],
  ["entre 10 et 12 élèves", "10..12"],
  ["de 10 à 12 %", "10..12 percent"],
  ["10 % à 12 %", "10..12 percent"],
  ["deux à trois", "2..3"],
  // About, more, less.
  ["≈ 30", "~30"],
  ["~30", "~30"],
  ["env. 30", "~30"],
  ["environ 30 %", "~30 percent"],
  ["30 environ", "~30"],
  ["près de 1 000 visiteurs", "~1000"],
  ["> 40", ">40"],
  ["plus de 40 élèves", ">40"],
  ["au moins 40", ">40"],
  ["40 et plus", ">40"],
  ["40+", ">40"],
  ["< 5 %", "<5 percent"],
  ["moins de 5", "<5"],
  ["jusqu’à 12", "<12"],
  // A rate with its headcount, two values, values beside others’.
  ["78 % (35/45)", "78 percent; of 35/45"],
  ["78 % (35 sur 45 élèves)", "78 percent; of 35/45"],
  ["78 % (93 présents)", "78 percent; of 93"],
  ["6 (75 %)", "6, 75 percent"],
  ["26 (100 %) (annexe C6-A1-03)", "26, 100 percent"],
  ["1 division (14 élèves)", "1, 14"],
  ["1 enquête, 78 % satisfaits", "1, 78 percent"],
  ["5 et 4", "5, 4"],
  ["15 / 12", "15, 12"],
  ["5\n4", "5, 4"],
  ["12\n120", "12, 120"],
  ["72 (1)", "72"],
  ["72 (1)\n(1) : taux attendu = taux moyen France 80 %", "72"],
  ["72 % ¹", "72 percent"],
  ["72*", "72"],
  ["71 % (acad. : 40.1 %)", "71 percent; against acad. 40.1 percent"],
  ["acad. : 40,1 %\n71 %", "71 percent; against acad. 40.1 percent"],
  ["71 % ; moyenne nationale : 65 %", "71 percent; against moyenne nationale 65 percent"],
  ["12 (objectif : 15)", "12; against objectif 15"],
  ["Objectif : 15", "15"],
  ["LP A : 12 / LP B : 7", "12, 7; parts LP A 12, LP B 7"],
  ["LP Émile : 12 %\nLP Noé : 7 %", "12 percent, 7 percent; parts LP Émile 12 percent, LP Noé 7 percent"],
  ["LP 1 : 12 ; LP 2 : 7", "12, 7; parts LP 1 12, LP 2 7"],
  ["filles = 8, garçons = 12", "8, 12; parts filles 8, garçons 12"],
  ["Total : 12", "12"],
  // Years, dates, places of evidence, names with digits: no figures.
  ["2024 : 12", "12"],
  ["2023-2024 : 12", "12"],
  ["2023/24 : 12 %", "12 percent"],
  ["12 (2024)", "12"],
  ["12 en 2024", "12"],
  ["12 à la rentrée 2024", "12"],
  ["12 (au 12/05/2025)", "12"],
  ["12 au 1er juin 2025", "12"],
  ["12 élèves en juin 2025", "12"],
  ["12 (annexe 3, p. 4)", "12"],
  ["12, voir PJ 4", "12"],
  ["12 (cf. annexes 3 à 6)", "12"],
  ["12 (https://lycee.example/2024/bilan-3)", "12"],
  ["12 élèves de 2nde", "12"],
  ["12 élèves de CAP1", "12"],
  ["8 en N+1", "8"],
  ["12 au trimestre 2", "12"],
  ["3 imprimantes 3D", "3"],
  // Words for numbers.
  ["trois", "3"],
  ["Trois partenariats", "3"],
  ["vingt-cinq", "25"],
  ["vingt et un", "21"],
  ["soixante et onze", "71"],
  ["soixante-dix-sept", "77"],
  ["quatre-vingts", "80"],
  ["quatre-vingt-dix", "90"],
  ["quatre vingt dix sept", "97"],
  ["cent vingt", "120"],
  ["deux cents", "200"],
  ["deux cent quatre-vingts", "280"],
  ["mille deux cents", "1200"],
  ["trois mille", "3000"],
  ["deux, trois", "2, 3"],
  ["une dizaine", "~10"],
  ["une centaine de visiteurs", "~100"],
  ["deux douzaines", "~24"],
  ["plus d’une centaine", ">100"],
  ["une", "1"],
  ["Une convention signée", "1"],
  ["une UFA de 127 apprentis", "127"],
  ["Oui, deux fois par an", "2"],
  ["1 par mois", "1"],
  ["néant", "0"],
  ["NÉANT", "0"],
  ["Neant", "0"],
  ["aucune", "0"],
  ["zéro", "0"],
  ["En cours : 12 sur 30", "12/30"],
  ["12 prévus", "12"],
  // Words.
  ["oui", "qualitative"],
  ["Non", "qualitative"],
  ["existe", "qualitative"],
  ["à jour au 12/05/2025", "qualitative"],
  ["Fichier à jour au 12/05/2026 (annexe C4-A1-02)", "qualitative"],
  ["plusieurs", "qualitative"],
  ["en hausse", "qualitative"],
  ["une nette hausse", "qualitative"],
  ["un peu", "qualitative"],
  ["quelques dizaines", "qualitative"],
  ["Carte en cours de dessin", "qualitative"],
  ["annexe C4-A1-02", "qualitative"],
  ["chaque mois", "qualitative"],
  // Not yet.
  ["en cours", "pending"],
  ["À venir", "pending"],
  ["Mesure à venir", "pending"],
  ["prévue en 2027", "pending"],
  ["prévu pour le 15 juin 2027", "pending"],
  ["prévu 2027", "pending"],
  ["à venir (juin 2027)", "pending"],
  ["en cours de réalisation", "pending"],
  ["en attente", "pending"],
  // A year says when; the same figure with a unit, or of a whole, is a measure.
  ["prévu : 2000 €", "2000 euro"],
  ["en attente : 2020 sur 2050", "2020/2050"],
  ["pas encore", "pending"],
  ["en cours : l’enquête est close en décembre", "pending, why"],
  ["en attente des résultats de l’académie", "pending, why"],
  // Not at all.
  ["N/A", "not-applicable"],
  ["NA", "not-applicable"],
  ["n. a.", "not-applicable"],
  ["s.o.", "not-applicable"],
  ["SO", "not-applicable"],
  ["sans objet", "not-applicable"],
  ["NC", "not-applicable"],
  ["ND", "not-applicable"],
  ["non communiqué", "not-applicable"],
  ["données non disponibles", "not-applicable"],
  ["sans objet pour le moment", "not-applicable"],
  ["sans objet (section ouverte en 2024)", "not-applicable, why"],
  ["N/A : pas d’élève de terminale avant 2025", "not-applicable, why"],
  // Nothing, or as good as nothing.
  ["", "blank"],
  ["  \n ", "blank"],
  ["-", "filler"],
  ["—", "filler"],
  ["…", "filler"],
  ["...", "filler"],
  ["?", "filler"],
  ["XX", "filler"],
  ["x", "filler"],
  ["xx %", "filler"],
  ["… %", "filler"],
  ["%", "filler"],
  ["NR", "filler"],
  ["non renseigné", "filler"],
  ["à compléter", "filler"],
  ["À préciser", "filler"],
];

describe("what a measure cell says", () => {
  test.each(cells.map(([cell, said]) => ({ cell, said })))("$cell: $said", ({ cell, said }) => {
    expect(say(measureValue(cell))).toBe(said);
  });

  test("any text is read, whatever its length", () => {
    const long = "12 élèves de LP A : 3 / 45, ".repeat(2000);
    expect(measureValue(long).kind).toBe("numeric");
  });
});

const marks = { exact: "", about: "~", "at-least": ">", "at-most": "<" } as const;

function say(value: MeasureValue): string {
  if (value.kind === "pending" || value.kind === "not-applicable") return value.kind + (value.hasReason ? ", why" : "");
  if (value.kind !== "numeric") return value.kind;
  const { figures, headcount, parts, references } = value;
  return [
    figures.map(sayFigure).join(", "),
    headcount && `of ${sayFigure(headcount)}`,
    parts.length > 0 && `parts ${parts.map(sayNamed).join(", ")}`,
    references.length > 0 && `against ${references.map(sayNamed).join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function sayNamed({ label, figure }: NamedFigure): string {
  return `${label} ${sayFigure(figure)}`;
}

function sayFigure({ value, to, outOf, unit, precision }: Figure): string {
  const end = to === null ? "" : `..${to}`;
  const whole = outOf === null ? "" : `/${outOf}`;
  return `${marks[precision]}${value}${end}${whole}${unit ? ` ${unit}` : ""}`;
}
