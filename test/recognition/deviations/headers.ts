import type { TableCode } from "../../../src/tables";
import type { Deviation, Spot } from "../received";
import { cellsOf, rewordCell, rowsOf, wordsOf } from "../wml";

/** How schools word rows and columns; `$` is what stands in parentheses in the template (a year, or « N »). */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  Nom: ["NOM", "Noms", "Nom de famille"],
  Prénom: ["prenom", "PRÉNOM", "Prénoms"],
  Fonction: ["Fonction(s)", "FONCTION", "Qualité", "Fonction / discipline"],
  "Coordonnateur critère": ["Coordonnatrice", "COORDINATEUR", "Coordonnateur du critère", "Coordonnateur·rice"],
  "Membres équipe critère": ["Membres de l’équipe", "MEMBRES", "Membre(s)", "Équipe"],
  Dénomination: ["DENOMINATION", "Dénomination de l’action", "Intitulé", "Titre", "Dénomination :"],
  "Durée action": ["Durée de l’action", "DUREE", "Durée"],
  "Action pérenne": ["Pérennité", "ACTION PERENNE", "Action pérenne (oui/non)", "Pérenne ?"],
  Description: ["Descriptif", "DESCRIPTION", "Description\nde l’action", "Présentation"],
  Objectifs: ["Objectif", "OBJECTIFS OPÉRATIONNELS", "Objectifs visés", "Objectifs\nopérationnels"],
  Indicateurs: ["Indicateur", "Indicateurs d’évaluation", "INDICATEURS", "Indicateur(s)", "Indicateurs de réussite"],
  "Mesure début": [
    "Mesure initiale ($)",
    "Situation de départ ($)",
    "MESURE DEBUT\n$",
    "Mesure de départ – $",
    "Mesure N ($)",
    "Valeur initiale $",
  ],
  "Mesure suivi": [
    "Mesure intermédiaire ($)",
    "Mesure\nintermédiaire $",
    "Mesure à mi-parcours ($)",
    "Mesure de suivi $",
    "Situation intermédiaire ($)",
  ],
  "Mesure fin": [
    "Mesure finale ($)",
    "Mesure finale\n$",
    "Situation finale – $",
    "MESURE FIN $",
    "Cible ($)",
    "Cible $",
  ],
  "Plus-value": ["Plus value", "PLUS-VALUE", "Plus‑values", "Plus-value pour les élèves", "Valeur ajoutée"],
  "Moyens engagés": ["Moyens", "MOYENS ENGAGES", "Moyens mobilisés", "Moyens\nengagés"],
  Calendrier: ["CALENDRIER", "Calendrier prévisionnel", "Échéancier"],
  Lieux: ["Lieu", "LIEU(X)", "Lieux "],
  "Modalités d’organisation": ["Modalités d'organisation", "MODALITES D’ORGANISATION", "Modalités", "Organisation"],
  "Points forts": ["POINTS FORTS", "Point(s) fort(s)", "Les points forts"],
  "Axes de progrès": ["AXES DE PROGRES", "Axes d’amélioration", "Axes de progression", "Axe(s) de progrès"],
  Conclusion: ["CONCLUSION", "Conclusions", "Conclusion :"],
  "Animateur engagement": [
    "Animateur",
    "Animatrice de l’engagement",
    "Pilote",
    "ANIMATEUR(S)",
    "Animateur de\nl’engagement",
  ],
  "Durée de l’action": ["Durée", "DUREE DE L'ACTION", "Durée de l’engagement"],
  "Mesure à": ["Mesure de référence ($)", "Mesure ($)", "Mesure initiale ($)", "Valeur de référence $"],
};

const labelled: ReadonlySet<TableCode> = new Set(["T4", "T5", "T9"]);

function headerCells({ code, table }: Spot) {
  const rows = rowsOf(table);
  if (code === "T1" || code === "T2" || code === "T3") return [];
  if (!labelled.has(code)) return cellsOf(rows.find((one) => cellsOf(one).length > 1)!);
  return rows.flatMap((one) => cellsOf(one));
}

const renamed: Deviation = {
  name: "headers in other words",
  apply({ spots }, dice) {
    for (const spot of spots) {
      for (const cell of headerCells(spot)) {
        const said = wordsOf(cell).replace(/'/g, "’");
        // Headers that hold « N » keep their own words: the rule on years reads them.
        const bare = said
          .replace(/\u00a0/g, " ")
          .replace(/ \(.*$/, "")
          .replace(/ (\d+)$/, "")
          .replace(/( suivi) 2$/, "$1");
        const year = /(?:19|20)\d\d/.exec(said)?.[0];
        const list = synonyms[bare] ?? [];
        const [first] = list;
        if (first === undefined || (first.includes("$") && !year) || !dice.chance(0.6)) continue;
        rewordCell(cell, dice.pick(list).replace("$", year ?? ""));
      }
    }
  },
};

const dressed: Deviation = {
  name: "headers in capitals, without accents, cut by line breaks, with school years",
  apply({ spots }, dice) {
    for (const spot of spots) {
      for (const cell of headerCells(spot)) {
        const said = wordsOf(cell);
        const isHeader =
          !labelled.has(spot.code) || /^(nom|prénom|fonction|dénomination|durée action|description)$/i.test(said);
        if (!isHeader || said === "" || !dice.chance(0.5)) continue;
        const isWaiting = /\bN\b/.test(said);
        const dress = dice.pick<(text: string) => string>([
          (text) => (isWaiting ? text : text.toUpperCase()),
          (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
          (text) => text.replace(/ /g, "\n"),
          (text) => ` ${text.replace(/ /g, "\u00a0")}\u00a0: `,
          (text) => text.replace(/(20\d\d)/, (year) => `${year}-${Number(year) + 1}`),
          (text) => text.replace(/(20\d\d)/, (year) => `${year}/${Number(year.slice(2)) + 1}`),
          (text) => text.replace(/(20\d\d)/, "rentrée $1"),
          (text) => text.replace(/(20\d\d)/, "année scolaire $1"),
          (text) => text.replace(/-/g, "\u2011"),
        ]);
        rewordCell(cell, dress(said));
      }
    }
  },
};

const years: Deviation = {
  name: "years alone for headers of measures",
  apply({ spots }, dice) {
    for (const spot of spots) {
      if (spot.code !== "T6" || !dice.chance(0.4)) continue;
      const cells = headerCells(spot).filter((cell) => /(?:19|20)\d\d/.test(wordsOf(cell)));
      const school = dice.chance(0.5);
      cells.forEach((cell, rank) => {
        const year = Number(/(?:19|20)\d\d/.exec(wordsOf(cell))![0]);
        // « N = 2023 » over the suivi would say something else.
        const lettered = cells.length === 3 ? [`${["N", "N+3", "N+5"][rank]} = ${year}`] : [];
        rewordCell(cell, school ? `${year}-${year + 1}` : dice.pick([`${year}`, ...lettered, `R${year}`]));
      });
    }
  },
};

/** How rows and columns are called. */
export const headerDeviations: readonly Deviation[] = [renamed, dressed, years];
