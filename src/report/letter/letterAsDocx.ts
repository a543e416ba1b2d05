import {
  auditStyles,
  auditTable,
  defaultLetter,
  headCell,
  sideCell,
  textCell,
  versionWords,
  type LetterWording,
} from "../../audit";
import { documentParts } from "../../docx";
import { capitalise, typeset } from "../../french";
import { zipPackage } from "../../ooxml";
import { writeParagraph, writeRun } from "../../ooxml/wml/write";
import { passageWords } from "../audit/words";
import { heading, note, space } from "../wordBlocks";
import type { Letter, LetterRemark } from "./letter";

const title = "Projet de courrier";

/** The last words of every letter, whatever the académie's wording. */
const decision = "La décision appartient au recteur.";

const sections = [
  ["strength", "Points forts"],
  ["vigilance", "Points de vigilance"],
  ["progress", "Axes de progrès"],
  ["recommendation", "Préconisations"],
] as const;

/** « Projet de courrier » to a school as a Word document: to be read again, completed and signed by whoever sends it. */
export function letterAsDocx(letter: Letter, wording: LetterWording = defaultLetter): Uint8Array {
  const { school, uai, version, unverified, remarks, opinion } = letter;
  const [strengths, ...others] = sections;
  const blocks = [
    ...wording.heading.map((line, rank) => plain(line, rank === 0)),
    note("Projet de courrier, à relire et à compléter avant envoi"),
    right("Le ……………"),
    right([school ?? "……………", uai && `UAI ${uai}`].filter(Boolean).join("\n")),
    paragraph(
      writeRun("Objet\u00a0: ", { bold: true }) +
        writeRun(`audit du dossier «\u00a0Lycée des métiers\u00a0»${version ? `, ${versionWords(version)}` : ""}`),
    ),
    ...[wording.greeting, ...wording.opening].map((line) => plain(line)),
    remarkSection(strengths[1], remarks[strengths[0]]),
    gapSection(letter),
    unverifiedSection(unverified),
    ...(letter.hasReconstructed ? [note("Entre crochets\u00a0: texte reconstitué d’une page coupée du guide.")] : []),
    ...others.map(([kind, name]) => remarkSection(name, remarks[kind])),
    ...(opinion
      ? [
          heading("Avis proposé par les auditeurs"),
          paragraph(writeRun(opinion.label, { bold: true })),
          ...opinion.motive
            .split("\n")
            .filter(Boolean)
            .map((line) => plain(line)),
        ]
      : []),
    heading("Suite"),
    paragraph(writeRun(decision, { bold: true })),
    ...wording.closing.map((line) => plain(line)),
    right(wording.signatory),
  ];
  return zipPackage(documentParts(blocks.join(""), title, auditStyles));
}

/** The constats of one kind, each with its criterion and its passage; nothing where there are none. */
function remarkSection(name: string, remarks: readonly LetterRemark[]): string {
  if (remarks.length === 0) return "";
  return (
    heading(name) +
    remarks
      .map(({ criterion, text, passage }) => {
        const words = [text.trim(), ...passageWords({ anchor: passage })].join("\n");
        return paragraph(writeRun(`Critère\u00a0${criterion}. `, { bold: true }) + writeRun(words));
      })
      .join("")
  );
}

function gapSection({ gaps, isVerified }: Letter): string {
  if (gaps.length === 0) {
    const none = isVerified ? "Aucun écart n’est relevé dans ce qui a été vérifié." : "Rien n’a encore été vérifié.";
    return heading("Écarts") + plain(none);
  }
  return (
    heading("Écarts") +
    auditTable(
      "Écarts relevés",
      "Une ligne par écart\u00a0: l’attendu, ce qui a été relevé et le passage, la réponse attendue et sa date.",
      [3, 3.6, 1.9],
      [
        {
          isHeader: true,
          cells: [headCell("Attendu"), headCell("Ce qui a été relevé"), headCell("Réponse attendue, pour le")],
        },
        ...gaps.map(({ criterion, expectation, text, gravity, reason, passages }) => ({
          mayBreak: false,
          cells: [
            sideCell(`${expectation}, critère\u00a0${criterion}`, typeset(text)),
            textCell(
              ...(gravity ? [`${capitalise(gravity)}.`] : []),
              ...reason.split("\n").filter(Boolean),
              ...passages.flatMap((anchor) => passageWords({ anchor })),
            ),
            textCell(),
          ],
        })),
      ],
    ) +
    space()
  );
}

function unverifiedSection(unverified: Letter["unverified"]): string {
  if (unverified.length === 0) return "";
  return (
    heading("Ce qui n’a pas pu être vérifié") +
    unverified
      .map(({ expectation, text, reason }) => {
        const why = reason.trim() === "" ? "" : `\nMotif\u00a0: ${reason.trim()}`;
        return paragraph(writeRun(`${expectation}. `, { bold: true }) + writeRun(typeset(text) + why));
      })
      .join("")
  );
}

function plain(text: string, bold = false): string {
  return paragraph(writeRun(text, bold ? { bold } : {}));
}

function paragraph(runs: string): string {
  return writeParagraph(runs);
}

function right(text: string): string {
  return writeParagraph(writeRun(text), { alignment: "right" });
}
