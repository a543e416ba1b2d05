import type { TableCode } from "../../../src/tables";
import type { Dice } from "../dice";
import type { Deviation, Spot } from "../received";
import { cell, columnsOf, make, paragraph, reword, row, rowsOf, run, table, wordsOf } from "../wml";

const noAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/Œ/g, "OE");

/** How schools word the title of each table; `c` is the criterion, `b` the block. */
const wordings: Partial<Record<TableCode, (c: number, b: number) => readonly string[]>> = {
  T1: (c) => [
    `ETAT DES LIEUX DU CRITERE ${c}`,
    `État des lieux – critère n° ${c}`,
    `Critère ${c} : état des lieux`,
    `1. État des lieux du critère ${c} :`,
    `ÉTAT DES LIEUX\nDU CRITÈRE ${c}`,
    "État des lieux",
    "A) L’état des lieux",
  ],
  T2: (c) => [
    `Objectif général du critère\u00a0${c}`,
    `OBJECTIFS GENERAUX - CRITERE ${c}`,
    "Objectif général :",
    `2 – Objectif général du critère ${c}`,
  ],
  T3: (c) => [
    `Transversalité de la démarche qualité (critère ${c})`,
    "TRANSVERSALITE DE LA DEMARCHE QUALITE",
    "III. Transversalité",
  ],
  T4: (c) => [`Équipe du critère ${c}`, `Equipe critère n°${c}`, "ÉQUIPE", `1.4 Équipe critère ${c}`],
  T5: (c, b) => [
    `Critère ${c} - Action n° ${b}`,
    `CRITERE ${c} : ACTION ${b} : Le club robotique`,
    `Action ${c}.${b}`,
    `Fiche action n° ${b}`,
    `ACTION ${b}`,
    `${b}/ Action ${b} – critère ${c}`,
  ],
  T6: () => [
    "Objectifs – indicateurs – évaluation",
    "OBJECTIFS, INDICATEURS ET EVALUATION",
    "Évaluation",
    "1.1 Objectifs indicateurs évaluation",
  ],
  T7: () => ["Mise en œuvre", "MISE EN OEUVRE :", "Mise en œuvre de l’action", "B. Mise en œuvre"],
  T9: (c, b) => [
    `Critère ${c} – Engagement ${b}`,
    `ENGAGEMENT N° ${b}`,
    `Engagement ${c}.${b} : prolonger le club`,
    `II.${b} Engagement ${b}`,
  ],
  T10: () => [
    "Planification – objectifs – indicateurs – évaluation",
    "PLANIFICATION",
    "Planification de l’engagement",
    "2) Planification",
  ],
  T11: () => ["Mise en œuvre de l’engagement", "MISE EN OEUVRE", "Mise en œuvre"],
};

function each(spots: readonly Spot[], share: number, dice: Dice, change: (spot: Spot) => void): void {
  for (const spot of spots) if (spot.title && dice.chance(share)) change(spot);
}

const reworded: Deviation = {
  name: "titles in other words",
  apply({ spots }, dice) {
    each(spots, 0.6, dice, ({ code, criterion, block, title }) => {
      const list = wordings[code]?.(criterion, block ?? 1) ?? [];
      if (list.length > 0) reword(title!, dice.pick(list));
    });
  },
};

const bare: Deviation = {
  name: "titles without accents, in small letters or bold",
  apply({ spots, headings }, dice) {
    each(spots, 0.4, dice, ({ title }) => {
      const said = wordsOf(title!);
      const text = dice.pick([noAccents(said), said.toLowerCase(), said.replace(/\u00a0/g, " "), `${said}.`]);
      title!.child("w:pPr")?.remove();
      reword(title!, text);
    });
    for (const heading of headings) if (dice.chance(0.3)) heading.child("w:pPr")?.remove();
  },
};

const otherHeadings: Deviation = {
  name: "titles in other styles",
  apply({ spots }, dice) {
    each(spots, 0.6, dice, ({ title }) => {
      const properties = dice.pick([
        "",
        '<w:pStyle w:val="Titre1"/>',
        '<w:pStyle w:val="Titre3"/>',
        '<w:jc w:val="center"/>',
      ]);
      title!.child("w:pPr")?.remove();
      if (properties) title!.insert(0, make(`<w:pPr>${properties}</w:pPr>`));
    });
  },
};

const mergedRow: Deviation = {
  name: "titles in a merged first row",
  apply({ spots }, dice) {
    each(spots, 0.5, dice, (spot) => {
      const first = row(cell(wordsOf(spot.title!), columnsOf(spot.table)));
      rowsOf(spot.table)[0]!.before(first);
      spot.title!.remove();
      spot.title = null;
    });
  },
};

const banner: Deviation = {
  name: "titles in a table of their own above",
  apply({ spots }, dice) {
    each(spots, 0.3, dice, (spot) => {
      spot.title!.before(table(1, row(cell(wordsOf(spot.title!)))), paragraph(""));
      spot.title!.remove();
      spot.title = null;
    });
  },
};

const textBox: Deviation = {
  name: "titles in text boxes",
  apply({ spots }, dice) {
    each(spots, 0.4, dice, (spot) => {
      const box = `<w:txbxContent><w:p>${run(wordsOf(spot.title!))}</w:p></w:txbxContent>`;
      const shape = `<w:drawing><wp:inline><wp:docPr id="9" name="Zone"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
      spot.title!.before(make(`<w:p><w:r>${shape}</w:r></w:p>`));
      spot.title!.remove();
      spot.title = null;
    });
  },
};

const prose: Deviation = {
  name: "prose between titles and tables",
  apply({ spots }, dice) {
    const sentences = [
      "Ce tableau a été relu par l’équipe de direction.",
      "L’équipe du critère 3 s’est réunie en mai ; l’action 2 a été présentée au conseil.",
      "Voir aussi le projet d’établissement, et le critère 1 pour les publics.",
      "",
    ];
    for (const { table: element } of spots) {
      while (dice.chance(0.4)) element.before(paragraph(dice.pick(sentences)));
    }
  },
};

const noHeading: Deviation = {
  name: "no heading of the criterion",
  apply(received, dice) {
    // Without it, the title of T1 is what names the criterion.
    for (const heading of received.headings) {
      const first = received.spots.find(
        ({ title, code, criterion }) => code === "T1" && title !== null && heading.text.includes(`${criterion}`),
      );
      if (
        first &&
        new RegExp(`crit[eè]re ${first.criterion}`, "i").test(wordsOf(first.title!).replace(/\s/g, " ")) &&
        dice.chance(0.5)
      ) {
        reword(heading, "");
      }
    }
  },
};

/** Where and how titles stand. */
export const titleDeviations: readonly Deviation[] = [
  reworded,
  bare,
  otherHeadings,
  noHeading,
  prose,
  mergedRow,
  banner,
  textBox,
];
