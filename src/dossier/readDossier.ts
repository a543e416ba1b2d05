import { addAll, type Block, type DocumentText } from "../document";
import type { GuideEdition } from "../guide";
import { shapeOf } from "../tables";
import { findAuditSheets } from "./auditSheets";
import { blockId } from "./blockId";
import { findBordereau, joinBordereaux } from "./bordereau/findBordereau";
import { linksOf } from "./evidence";
import { numberingOf, type CriterionNumbering } from "./numbering";
import { readObjectives } from "./objectives";
import { answersOfPerson, readOfficialTable, readPeople } from "./officialTable";
import { outlineEntries } from "./outline";
import { passagesOf, passagesOfBordereau, passagesOfTable, vagueCitationsOf } from "./passages";
import { firstWords, locateParagraph } from "./place";
import type { BlockSection, CriterionSection } from "./section";
import { sectionsOf } from "./sections";
import {
  nowhere,
  type Coordinates,
  type Criterion,
  type Dossier,
  type DossierBlock,
  type Objective,
  type Passage,
} from "./types";

/**
 * Reads one or several documents as one dossier of this edition. `annexes`: files given beside it, read for their list
 * of evidence only. Pure; never throws on what people wrote.
 */
export function readDossier(
  documents: readonly DocumentText[],
  edition: GuideEdition,
  annexes: readonly DocumentText[] = [],
): Dossier {
  const sheets = documents.map(findAuditSheets);
  const own = documents.map((document, rank) => without(document, sheets[rank]!.blocks));
  const lists = own.map((document) => findBordereau(document, false));
  const withoutLists = own.map((document, rank) => without(document, lists[rank]!.blocks));
  const { criteria, passages: outside } = sectionsOf(outlineEntries(withoutLists));
  const numbering = numberingOf(criteria, edition);
  const inside: Passage[] = [];
  const read = criteria.map((section) => readCriterion(section, edition, numbering, inside));
  const listed = lists.flatMap(({ blocks }) => [...blocks]);
  const passages = [...passagesOf(outside, nowhere), ...inside, ...passagesOfBordereau(listed, nowhere)];
  const tableCount = criteria.reduce(
    (sum, { tables, blocks }) => sum + tables.length + blocks.reduce((inner, block) => inner + block.tables.length, 0),
    0,
  );
  return {
    edition,
    documents,
    criteria: read,
    formerFrame: numbering.former,
    passages,
    links: passages.flatMap((passage) => linksOf(passage.paragraph, passage)),
    citations: passages.flatMap((passage) => passage.citations),
    bordereau: joinBordereaux(
      lists,
      annexes.map((annex) => findBordereau(annex, true)),
    ),
    auditSheets: sheets.flatMap((found) => found.sheets),
    tableCount,
  };
}

function without(document: DocumentText, taken: ReadonlySet<Block>): DocumentText {
  return taken.size === 0 ? document : { ...document, blocks: document.blocks.filter((block) => !taken.has(block)) };
}

function readCriterion(
  section: CriterionSection,
  edition: GuideEdition,
  numbering: CriterionNumbering,
  passages: Passage[],
): Criterion {
  const at = { ...nowhere, criterion: section.number };
  const blocksOf = (kind: BlockSection["kind"]): readonly DossierBlock[] =>
    section.blocks
      .filter((block) => block.kind === kind)
      .map((block, rank) => readBlock(block, blockId(kind, rank + 1), at, edition, passages));
  const team = section.tables.find(({ recognition }) => recognition.code === "T4");
  const people = team ? readPeople(edition, team, at) : [];
  const tables = section.tables.map((reading) => {
    const table = readOfficialTable(edition, reading, at, [], section.title);
    return reading === team ? { ...table, answers: people.flatMap(answersOfPerson) } : table;
  });
  addAll(passages, passagesOf(section.passages, at));
  addAll(passages, tables.flatMap(passagesOfTable));
  const heading = section.title ?? firstWords(section.tables.map(({ recognition }) => recognition.table));
  return {
    ...at,
    national: numbering.nationalOf(section),
    document: section.document,
    tables,
    people,
    actions: blocksOf("action"),
    commitments: blocksOf("commitment"),
    unnumbered: section.unnumbered.map(({ table, paragraph }) => ({ table, location: locateParagraph(paragraph) })),
    repeats: section.repeats.map((paragraph) => locateParagraph(paragraph)),
    location: heading && locateParagraph(heading),
    end: tables.at(-1)?.end ?? null,
  };
}

function readBlock(
  section: BlockSection,
  name: string,
  within: Coordinates & { readonly criterion: number },
  edition: GuideEdition,
  passages: Passage[],
): DossierBlock {
  const at = { ...within, block: name };
  const objectives: Objective[] = [];
  const tables = section.tables.map((reading) => {
    const { code } = reading.recognition;
    const own =
      shapeOf(code) === "indicators"
        ? readObjectives(edition, reading, { ...at, table: code }, section.kind, objectives.length)
        : [];
    addAll(objectives, own);
    return readOfficialTable(edition, reading, at, own, section.title);
  });
  const told = tables.flatMap(passagesOfTable);
  addAll(passages, passagesOf(section.passages, at));
  addAll(passages, told);
  const heading = section.title ?? firstWords(section.tables.map(({ recognition }) => recognition.table));
  return {
    ...at,
    kind: section.kind,
    writtenNumber: section.writtenNumber,
    writtenCriterion: section.writtenCriterion,
    tables,
    objectives,
    citations: told.flatMap((passage) => passage.citations),
    vagueCitations: told.flatMap(vagueCitationsOf),
    location: heading && locateParagraph(heading),
    end: tables.at(-1)?.end ?? null,
  };
}
