import { auditStyles, auditTable, headCell, sideCell, textCell } from "../../audit";
import { documentParts, landscapePage, styleIds } from "../../docx";
import { zipPackage } from "../../ooxml";
import { writeParagraph, writeRun } from "../../ooxml/wml/write";
import { heading, note, space } from "../wordBlocks";
import type { VisitQuestion, VisitSheet } from "./visitSheet";
import { groupsOf, questionWords, subjectWords, visitHeaders, visitNotice, visitSubject, visitTitle } from "./words";

/** Least height of a row, twentieths of a point: room to write by hand. */
const rowHeight = 1000;

/** « Fiche de visite » as a Word document on its side: questions by person to meet, with room for the answers. */
export function visitAsDocx(sheet: VisitSheet): Uint8Array {
  const { first, others } = sheet;
  const subject = visitSubject(sheet);
  const blocks = [
    writeParagraph(writeRun(visitTitle), { style: styleIds.title }),
    ...(subject ? [writeParagraph(writeRun(subject, { bold: true }), { keepNext: true })] : []),
    note(visitNotice),
    note("Visite du\u00a0: ……………          Auditeurs\u00a0: ……………"),
    ...(first.length === 0 ? [note("Rien n’est à demander\u00a0: tout est vérifié et prouvé.")] : tables(first)),
    ...(others.length > 0
      ? [
          writeParagraph(writeRun("Si le temps le permet"), { style: styleIds.heading1, pageBreakBefore: true }),
          ...tables(others),
        ]
      : []),
  ];
  return zipPackage(documentParts(blocks.join(""), visitTitle, auditStyles, landscapePage));
}

function tables(questions: readonly VisitQuestion[]): readonly string[] {
  return groupsOf(questions).map(
    ([person, own]) =>
      heading(person) +
      auditTable(
        `${visitTitle}\u00a0: ${person}`,
        "Une ligne par question\u00a0: son objet, ce que l’on en sait, la question, puis la réponse, ce qui a été vu et la suite.",
        [1.1, 3.6, 2.1, 3, 1.1, 1.3],
        [
          { isHeader: true, cells: visitHeaders.map((header) => headCell(header)) },
          ...own.map((one) => {
            const [name = "", criterion = ""] = subjectWords(one);
            return {
              mayBreak: false,
              height: rowHeight,
              cells: [
                sideCell(name, criterion),
                textCell(...one.known.split("\n")),
                textCell(...questionWords(one)),
                textCell(),
                textCell(),
                textCell(),
              ],
            };
          }),
        ],
      ) +
      space(),
  );
}
