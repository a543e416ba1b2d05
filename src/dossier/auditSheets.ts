import {
  addAll,
  cellText,
  fold,
  type Block,
  type DocumentText,
  type Location,
  type Paragraph,
  type Table,
} from "../document";
import { readTitle } from "../tables";
import { firstWords, locateParagraph } from "./place";

/** A sheet that auditors scored in: the visible mirror of their entries, no part of the school's dossier. */
export interface AuditSheet {
  /** Null for the synthesis. */
  readonly criterion: number | null;
  readonly title: Paragraph | null;
  readonly tables: readonly Table[];
  /** Null when it holds no words. */
  readonly location: Location | null;
}

/** The sheets of one document, with the blocks that they take in it. */
export interface FoundSheets {
  readonly sheets: readonly AuditSheet[];
  readonly blocks: ReadonlySet<Block>;
}

/** « Fiche d’audit — critère 3 »; the title of the synthesis without a criterion. The words are ours. */
export function auditSheetTitle(criterion: number | null): string {
  return criterion === null ? "Synthèse de l’audit" : `Fiche d’audit — critère\u00a0${criterion}`;
}

/** What may follow a title: nothing, or a name after a dash, a colon, a bracket. Folded. */
const rest = String.raw`\s*(?:$|[-:.,(].{0,100}$)`;
const sheetTitle = new RegExp(
  String.raw`^fiche d'audit ?[-:,.(]? ?(?:du )?critere ?(?:n ?[°o]? ?)?(\d{1,2})\)?${rest}`,
);
const synthesisTitle = new RegExp(String.raw`^synthese (?:de l'|d')audit${rest}`);

/** First cell of a table of a sheet, folded: it tells the table where LibreOffice or a copy has lost its title. */
const firstHeader =
  /^(?:attendus?\b|constats?\b|efficacite\b|avis\b|resultats?\b|signatures?\b|auditeurs?\b|dossier audite\b)/;

/** The criterion that a title announces a sheet of, null for the synthesis; undefined for any other text. */
function announced(text: string | null): number | null | undefined {
  if (text === null || text.length > 200 || !/audit/i.test(text)) return undefined;
  const said = fold(text);
  const number = sheetTitle.exec(said)?.[1];
  if (number !== undefined) return Number(number);
  return synthesisTitle.test(said) ? null : undefined;
}

function startsLikeSheet({ rows }: Table): boolean {
  const [cell] = rows[0]?.cells ?? [];
  return cell !== undefined && firstHeader.test(fold(cellText(cell)));
}

/** A sheet as it is being found. */
interface OpenSheet {
  readonly criterion: number | null;
  readonly title: Paragraph | null;
  readonly tables: Table[];
  /** Blocks that are the sheet's. */
  readonly sure: Block[];
  /** Those met since, which are if another of its tables follows. */
  waiting: Block[];
}

/**
 * The auditors' sheets of a document, by their visible titles or those of their tables: content controls do not outlive
 * LibreOffice. A sheet goes from its title to its last table; what the auditor wrote between is its own. « Synthèse de
 * l’audit » without a table of ours is a sentence of the school.
 */
export function findAuditSheets({ blocks }: DocumentText): FoundSheets {
  const found: OpenSheet[] = [];
  let open: OpenSheet | null = null;
  const begin = (criterion: number | null, title: Paragraph | null): OpenSheet => {
    const sheet: OpenSheet = { criterion, title, tables: [], sure: title ? [title] : [], waiting: [] };
    found.push(sheet);
    return sheet;
  };
  for (const block of blocks) {
    const criterion = announced(block.kind === "paragraph" ? block.text : block.title);
    if (block.kind === "paragraph") {
      if (criterion !== undefined) open = begin(criterion, block);
      else if (open && endsSheet(block)) open = null;
      else open?.waiting.push(block);
      continue;
    }
    if (criterion !== undefined && (!open || open.criterion !== criterion)) open = begin(criterion, null);
    else if (criterion === undefined && !(open && startsLikeSheet(block))) open = null;
    if (!open) continue;
    open.tables.push(block);
    addAll(open.sure, [...open.waiting, block]);
    open.waiting = [];
  }
  const own = found.filter(({ criterion, tables }) => criterion !== null || tables.length > 0);
  return { sheets: own.map(sheetOf), blocks: new Set(own.flatMap(({ sure }) => sure)) };
}

/** Whether a paragraph is the dossier's again. */
function endsSheet(paragraph: Paragraph): boolean {
  return paragraph.headingLevel !== null || readTitle(paragraph) !== null;
}

function sheetOf({ criterion, title, tables }: OpenSheet): AuditSheet {
  const words = title ?? firstWords(tables);
  return { criterion, title, tables, location: words && locateParagraph(words) };
}
