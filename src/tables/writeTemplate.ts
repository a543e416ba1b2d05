import { createIds, styleIds } from "../docx";
import { typeset } from "../french";
import type { GuideEdition, TableText } from "../guide";
import { writeParagraph, writeRun } from "../ooxml/wml/write";
import { opensPart, partOf, tablesOfPart, type TableCode } from "./catalogue";
import { tableDefinition } from "./tableDefinitions";
import type { TemplatePart } from "./templateParts";
import type { WriteSpec } from "./types";
import { numbered } from "./writeCells";

/** What is the same for every table of a package: counts and values (see `WriteSpec`). */
export interface TemplateOptions extends Omit<WriteSpec, "criterion" | "block" | "values"> {
  /** The guide whose words are written. */
  readonly edition: GuideEdition;
  /** Values by table; null for tables to leave empty. */
  readonly valuesOf?: (
    code: TableCode,
    criterion: number,
    block: number | null,
  ) => NonNullable<WriteSpec["values"]> | null;
  /** Start each criterion on a new page, but for the first. */
  readonly pageBreaks?: boolean;
}

/** The blocks of a body: headings, sentences and tables of the parts, in their order. */
export function writeTemplate(parts: readonly TemplatePart[], options: TemplateOptions): string {
  const idOf = createIds();
  return parts
    .map((part, rank) => {
      const write = (code: TableCode, block: number | null): string =>
        writeTitledTable(code, part.criterion, block, options, idOf);
      switch (part.kind) {
        case "criterion":
          return (
            writeCriterionHeading(part.criterion, options, rank > 0) +
            tablesOfPart("criterion")
              .map((code) => write(code, null))
              .join("")
          );
        case "action":
        case "commitment":
          return tablesOfPart(part.kind)
            .map((code) => write(code, part.number))
            .join("");
        case "table":
          return write(part.code, part.number);
      }
    })
    .join("");
}

/** Titre 1, « Critère 3 : Des réponses pédagogiques… ». */
function writeCriterionHeading(criterion: number, { edition, pageBreaks }: TemplateOptions, isNext: boolean): string {
  const title = edition.criteria.find(({ number }) => number === criterion)?.title.text;
  if (title === undefined) throw new Error(`edition ${edition.id} without criterion ${criterion}`);
  const words = /^crit[eè]re/i.test(title) ? title : `Critère ${criterion} : ${title}`;
  return writeParagraph(writeRun(typeset(words)), {
    style: styleIds.heading1,
    pageBreakBefore: pageBreaks === true && isNext,
  });
}

function writeTitledTable(
  code: TableCode,
  criterion: number,
  block: number | null,
  options: TemplateOptions,
  idOf: (key: string) => number,
): string {
  const text = options.edition.tables[code];
  if (!text) throw new Error(`edition ${options.edition.id} without ${code}`);
  const values = options.valuesOf?.(code, criterion, block);
  const spec: WriteSpec = { ...options, criterion, block, ...(values && { values }) };
  return writeTitle(text, code, spec) + tableDefinition(code).write({ spec, text, idOf });
}

/** The title as a heading with the guide's sentences under it; without a title, a space that parts two tables. */
function writeTitle(text: TableText, code: TableCode, spec: WriteSpec): string {
  if (text.title === null) return writeParagraph("", { style: styleIds.spacer, keepNext: true });
  // Inside a block the titles stand under the one that opens it.
  const isInner = partOf(code) !== "criterion" && !opensPart(code);
  const style = isInner ? styleIds.heading3 : styleIds.heading2;
  const heading = writeParagraph(writeRun(numbered(text.title, spec)), { style });
  const sentences = text.introduction.map((sentence) =>
    writeParagraph(writeRun(typeset(sentence)), { style: styleIds.introduction }),
  );
  return heading + sentences.join("");
}
