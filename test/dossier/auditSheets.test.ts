import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runRules } from "../../src/checker";
import type { Block, DocumentText, Paragraph } from "../../src/document";
import { auditSheetTitle, readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { docx, p, table } from "../word/fixture";

const folder = join(__dirname, "../dossiers");
const names = readdirSync(folder).filter((name) => /^d\d\d-/.test(name));
const sample = (name: string): DocumentText => readDocx(readFileSync(join(folder, name, "dossier.docx")));
const blocksOf = (...xml: readonly string[]): readonly Block[] => readDocx(docx(xml.join(""))).blocks;
const read = (document: DocumentText) => readDossier([document], currentEdition);
const findings = (document: DocumentText) =>
  runRules(read(document), allRules, { edition: currentEdition, referenceYear: 2026 }).findings;

const scored = table(
  ["Attendu du cahier des charges", "A. Martin"],
  ["C3.1 Un attendu", "Non conforme (majeure)"],
  ["Motif (A. Martin) : voir l’annexe 99 et le lien file:///C:/preuve.pdf", ""],
);
const remarks = table(["Constat", "Texte"], ["Point fort", "INE 123456789AB, courriel a.b@gmail.com, annexe C9-A9-99"]);
const sheet = (title: string): readonly Block[] =>
  blocksOf(p(title), p("Fiche de l’auditeur"), scored, p("Critère par critère, l’annexe 98"), remarks, p(""));

/** A document with a sheet before every seventh block, and at its end. */
function withSheets(document: DocumentText, own: readonly Block[]): DocumentText {
  const blocks = document.blocks.flatMap((block, rank) => (rank % 7 === 6 ? [...own, block] : [block]));
  return { ...document, blocks: [...blocks, ...own] };
}

describe("an auditor's sheet is no part of the dossier", () => {
  test.each(names)("%s reads and is checked as without it", (name) => {
    const document = sample(name);
    const dossier = read(document);
    expect(dossier.auditSheets).toEqual([]);
    const scoredDocument = withSheets(document, [...sheet(auditSheetTitle(3)), ...sheet(auditSheetTitle(null))]);
    const { documents, auditSheets, ...same } = read(scoredDocument);
    expect(documents).toEqual([scoredDocument]);
    expect(auditSheets.length).toBeGreaterThan(3);
    expect(same).toEqual({ ...dossier, documents: undefined, auditSheets: undefined });
    // But for the rule that tells of them.
    const told = findings(scoredDocument);
    expect(told.filter(({ rule }) => rule !== "scores-left")).toEqual(findings(document));
    expect(told.filter(({ rule }) => rule === "scores-left").length).toBeGreaterThan(0);
  });

  test.each([
    ["Fiche d’audit — critère 3", 3],
    ["FICHE D'AUDIT - CRITERE 3", 3],
    ["Fiche d’audit – Critère n° 3 (A. Martin)", 3],
    ["Fiche d'audit : critère 12", 12],
    ["Fiche d’audit, critère 3", 3],
    ["SYNTHESE DE L’AUDIT", null],
    ["Synthèse de l'audit – version du 12 mai", null],
  ])("is told by its title: %s", (title, criterion) => {
    const [found, ...others] = read(
      withSheets({ ...sample("d02-modele-vierge"), blocks: [] }, sheet(title)),
    ).auditSheets;
    expect([found?.criterion, found?.tables.length, found?.title?.text]).toEqual([criterion, 2, title]);
    expect(others).toEqual([]);
  });

  test("is told by the title of its table when its own is gone", () => {
    const blocks = sheet("x").flatMap((block) =>
      block.kind === "table" ? [{ ...block, title: "Fiche d'audit - critère 5 : attendus" }] : [],
    );
    const { auditSheets } = read({ ...sample("d02-modele-vierge"), blocks });
    expect(auditSheets.map(({ criterion, title, tables }) => [criterion, title, tables.length])).toEqual([
      [5, null, 2],
    ]);
  });

  test.each([
    "La synthèse de l’audit de 2020 a été lue en équipe.",
    "Synthèse de l’audit",
    "Une fiche d’audit par critère est jointe.",
    "Fiche d’audit du critère 3 remise à tous les membres de l’équipe",
  ])("a sentence of the school is none: %s", (words) => {
    const document = sample("d01-dossier-complet");
    const blocks = [...document.blocks.slice(0, 20), ...blocksOf(p(words)), ...document.blocks.slice(20)];
    expect(read({ ...document, blocks }).auditSheets).toEqual([]);
  });

  test("ends where the dossier goes on", () => {
    const after = blocksOf(p("CRITÈRE 4 : ACTION 1"), table(["Dénomination", "Une action"], ["Durée", "3 ans"]));
    const { auditSheets, tableCount } = read({
      ...sample("d02-modele-vierge"),
      blocks: [...blocksOf(p("ÉTAT DES LIEUX CRITÈRE 3"), table(["Un état"])), ...sheet(auditSheetTitle(3)), ...after],
    });
    expect(auditSheets.map(({ tables }) => tables.length)).toEqual([2]);
    expect(tableCount).toBe(2);
  });

  test.each(["Annexe du critère 3", "CRITÈRE 4 : ACTION 1"])(
    "ends at « %s », whatever the next table is like",
    (title) => {
      const heading = blocksOf(p(title)).map((block): Block => ({
        ...(block as Paragraph),
        headingLevel: title.startsWith("Annexe") ? 1 : null,
      }));
      const { auditSheets } = read({
        ...sample("d02-modele-vierge"),
        blocks: [...sheet(auditSheetTitle(3)), ...heading, ...blocksOf(table(["Résultats", "12"]))],
      });
      expect(auditSheets.map(({ tables }) => tables.length)).toEqual([2]);
    },
  );
});
