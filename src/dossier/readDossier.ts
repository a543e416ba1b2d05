import { cellParagraphs, type DocumentText, type Paragraph } from "../document";
import type { GuideEdition } from "../guide";
import type { TableReading } from "../tables";
import { citationsOf, linksOf } from "./evidence";
import { readObjectives } from "./objectives";
import { answersOfPerson, readOfficialTable, readPeople } from "./officialTable";
import { entriesOf, mayHoldLink } from "./outline";
import { firstWords, locateParagraph } from "./place";
import { sectionsOf, type BlockSection, type CriterionSection } from "./sections";
import {
  nowhere,
  type Coordinates,
  type Criterion,
  type Dossier,
  type DossierBlock,
  type DossierLink,
  type Objective,
} from "./types";

/** Reads one or several documents as one dossier of this edition. Pure; never throws on what people wrote. */
export function readDossier(documents: readonly DocumentText[], edition: GuideEdition): Dossier {
  const { criteria, passages } = sectionsOf(entriesOf(documents));
  const links: DossierLink[] = passages.flatMap((paragraph) => linksOf(paragraph, nowhere));
  const read = criteria.map((section) => readCriterion(section, edition, links));
  const tableCount = criteria.reduce(
    (sum, { tables, blocks }) => sum + tables.length + blocks.reduce((inner, block) => inner + block.tables.length, 0),
    0,
  );
  return { edition, documents, criteria: read, links, tableCount };
}

function readCriterion(section: CriterionSection, edition: GuideEdition, links: DossierLink[]): Criterion {
  const at = { ...nowhere, criterion: section.number };
  const blocksOf = (kind: BlockSection["kind"]): readonly DossierBlock[] =>
    section.blocks
      .filter((block) => block.kind === kind)
      .map((block, rank) => readBlock(block, `${kind === "action" ? "A" : "E"}${rank + 1}`, at, edition, links));
  const team = section.tables.find(({ recognition }) => recognition.code === "T4");
  const people = team ? readPeople(edition, team, at) : [];
  const tables = section.tables.map((reading) => {
    const table = readOfficialTable(edition, reading, at, [], section.title);
    return reading === team ? { ...table, answers: people.flatMap(answersOfPerson) } : table;
  });
  for (const { reading } of tables) addLinks(reading, { ...at, table: reading.recognition.code }, links);
  for (const paragraph of section.passages) links.push(...linksOf(paragraph, at));
  const heading = section.title ?? firstWords(section.tables.map(({ recognition }) => recognition.table));
  return {
    ...at,
    tables,
    people,
    actions: blocksOf("action"),
    commitments: blocksOf("commitment"),
    unnumbered: section.unnumbered.map(({ table, paragraph }) => ({ table, location: locateParagraph(paragraph) })),
    location: heading && locateParagraph(heading),
    end: tables.at(-1)?.end ?? null,
  };
}

function readBlock(
  section: BlockSection,
  name: string,
  within: Coordinates & { readonly criterion: number },
  edition: GuideEdition,
  links: DossierLink[],
): DossierBlock {
  const at = { ...within, block: name };
  const objectives: Objective[] = [];
  const tables = section.tables.map((reading) => {
    const { code } = reading.recognition;
    const own =
      code === "T6" || code === "T10"
        ? readObjectives(edition, reading, { ...at, table: code }, section.kind, objectives.length)
        : [];
    objectives.push(...own);
    return readOfficialTable(edition, reading, at, own, section.title);
  });
  for (const { reading, table } of tables) addLinks(reading, { ...at, table }, links);
  for (const paragraph of section.passages) links.push(...linksOf(paragraph, at));
  const heading = section.title ?? firstWords(section.tables.map(({ recognition }) => recognition.table));
  return {
    ...at,
    kind: section.kind,
    writtenNumber: section.writtenNumber,
    tables,
    objectives,
    citations: tables.flatMap(({ reading, table }) =>
      paragraphsIn(reading).flatMap((paragraph) => citationsOf(paragraph, { ...at, table })),
    ),
    location: heading && locateParagraph(heading),
    end: tables.at(-1)?.end ?? null,
  };
}

function addLinks(reading: TableReading, at: Coordinates, links: DossierLink[]): void {
  for (const paragraph of paragraphsIn(reading)) if (mayHoldLink(paragraph)) links.push(...linksOf(paragraph, at));
}

function paragraphsIn({ recognition }: TableReading): readonly Paragraph[] {
  return recognition.table.rows.flatMap((row) => row.cells.flatMap(cellParagraphs));
}
