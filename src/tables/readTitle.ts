import { legible, type Paragraph } from "../document";
import type { TableCode } from "./catalogue";
import type { Title } from "./types";
import { bareWords } from "./words";

/** Titles of the tables, as bare words once the criterion's number is taken out. */
const tableTitles: readonly (readonly [TableCode, RegExp])[] = [
  ["T1", /^(l )?etat des lieux( du| de)?$/],
  ["T2", /^objectifs? (general|generaux)( du| de)?$/],
  ["T3", /^transversalite( de la demarche( qualite)?)?( du| de)?$/],
  ["T4", /^equipe( du| de)?$/],
  ["T6", /^(objectifs?( operationnels)? (et )?indicateurs?( et)?( d)? )?evaluations?( de l action)?$/],
  ["T10", /^planification( de l engagement)?( objectifs?)?( (et )?indicateurs?)?( (et )?evaluations?)?$/],
  ["T11", /^mise en oeuvre de l engagement( moyens .*)?$/],
  ["T7", /^mise en oeuvre( de l action)?( moyens .*)?$/],
  ["T8", /^(bilan )?points? forts? axes? de progres( et)?( conclusions?)?$/],
];

const criterionWords = /\bcriteres? (?:n |no |numero )?(\d+|x)\b/;
const blockWords = /\b(action|engagement)(?: (?:n|no|numero)(?= \d))?(?: (\d+))?(?: (\d+))?\b/;

/** A number typed before a title: « 1. », « 1.4 », « 2 – », « A) », « III. », « II.1 »; bare figures before a capital. */
const outlineNumber =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*\s*[.)/:–—-]\s*|\d{1,2}(?:\.\d{1,2})*\s+(?=\p{Lu})|(?:[A-Za-z]|[IVX]{1,5})(?:(?:\.\d{1,2})+\s+|(?:\.\d{1,2})*\s*[.)/–—-]\s*))(?=\p{L})/u;

/** A line of a table of contents: its page number stands after a tab or leaders. */
const contentsLine = /(\t|\.{3,}|…{2,})\s*\d+\s*$/;

/**
 * Reads what a paragraph announces: a table (« ÉQUIPE CRITÈRE 3 »), a block (« CRITÈRE 3 : ACTION 1 ») or a criterion
 * (« Critère 3 : … »); null for any other text. Case, accents, punctuation and style do not matter. « MISE EN ŒUVRE »
 * alone is read as T7: the guide prints the same words over T11, and only the block makes the difference.
 */
export function readTitle(paragraph: Paragraph): Title | null {
  if (paragraph.text.length > 400 || contentsLine.test(paragraph.text)) return null;
  const text = legible(withNumber(paragraph)).text.replace(outlineNumber, "");
  const bareText = bareWords(text);
  if (!bareText) return null;
  const line: Line = { paragraph, text, bareText };
  const number = criterionWords.exec(bareText)?.[1];
  const criterion = number === undefined ? null : number === "x" ? "X" : Number(number);
  const table = announcedTable(line);
  if (table) return { paragraph, table, criterion, block: null };
  return readBlockTitle(line, criterion) ?? readCriterionTitle(line, criterion);
}

/** The text with the automatic number before it when that has words: « Critère 3 : » may be Word's, not typed. */
function withNumber({ number, text }: Paragraph): string {
  return number !== null && /\p{L}{3}/u.test(number) ? `${number} ${text}` : text;
}

/** A paragraph that may be a title: its text without the number typed before it, and its bare words. */
interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly bareText: string;
}

/** The table that the words before (« ÉQUIPE CRITÈRE 3 ») or after (« Critère 3 – Équipe ») the criterion name. */
function announcedTable({ paragraph, text, bareText }: Line): TableCode | null {
  const [start, end] = bareText.split(criterionWords).filter((_, index) => index !== 1) as [string, string?];
  const before = start.trim();
  const after = end?.trim() ?? "";
  // « Équipe critère 3 réunie en mai » is a sentence; « ÉQUIPE CRITÈRE 3 : accueil » a title.
  const isTitle = !before || !after || paragraph.headingLevel !== null || /\d\s*[:–—-]/.test(text);
  if (!isTitle) return null;
  return tableTitles.find(([, pattern]) => pattern.test(before || after))?.[0] ?? null;
}

/** « CRITÈRE 1 : ACTION 2 », « Action 2 », « Action 1.2 », « Engagement n° 1 – critère 4 », a name allowed after. */
function readBlockTitle(line: Line, criterion: number | "X" | null): Title | null {
  const { paragraph, bareText } = line;
  const match = blockWords.exec(bareText);
  if (!match) return null;
  const [whole, noun, first, second] = match;
  const before = bareText.slice(0, match.index).replace(criterionWords, "").trim();
  if (before && !/^(fiche|fiche n)$/.test(before)) return null;
  const after = bareText
    .slice(match.index + whole.length)
    .replace(criterionWords, "")
    .trim();
  if (after && !isNamed(line, criterion !== null && match.index > 0, first)) return null;
  // « Action 1.2 » without the word criterion: the first figure is the criterion's.
  const dotted = first !== undefined && second !== undefined;
  const number = dotted ? second : first;
  return {
    paragraph,
    table: noun === "action" ? "T5" : "T9",
    criterion: criterion ?? (dotted ? Number(first) : null),
    block: { kind: noun === "action" ? "action" : "commitment", number: number === undefined ? null : Number(number) },
  };
}

/** Whether words after « ACTION 1 » may be the block's name rather than a sentence. */
function isNamed({ paragraph, text }: Line, afterCriterion: boolean, number: string | undefined): boolean {
  if (number === undefined) return false;
  if (paragraph.headingLevel !== null || afterCriterion) return true;
  return /^\P{L}*(action|engagement)\P{L}*\d+(\.\d+)?\s*[:–—-]/iu.test(text);
}

/** « Critère 3 : Des réponses pédagogiques… », « CRITÈRE X ». */
function readCriterionTitle({ paragraph, text, bareText }: Line, criterion: number | "X" | null): Title | null {
  if (criterion === null || !/^critere (n |no |numero )?(\d+|x)\b/.test(bareText)) return null;
  const bare = /^critere (n |no |numero )?(\d+|x)$/.test(bareText);
  const punctuated = /^\P{L}*crit.{1,2}res?\s*(n\s?[°º]\s*)?(\d+|x)\s*[:.–—-]/iu.test(text);
  if (!bare && !punctuated && paragraph.headingLevel === null) return null;
  return { paragraph, table: null, criterion, block: null };
}
