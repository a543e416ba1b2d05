import { cellParagraphs, legible, type Cell, type Paragraph, type Span } from "../document";

/** What a cell « OUI ou NON » says: a choice, or « open » where both stand or none does. Null: other words answer. */
export type Choice = "yes" | "no" | "open" | null;

type Word = "yes" | "no";
/** A tick, a cross (one ticks with it too, unless ticks stand beside), an empty box; what parts two choices. */
type Mark = "tick" | "cross" | "empty";

interface Token extends Span {
  readonly kind: Word | Mark | "break";
}

/**
 * Reads a choice between OUI and NON, however it was made: one word left alone; one of them ticked, by a control, a form
 * field or any sign before or after it, and the other not; one of them struck through. What is left of the instruction
 * leaves it open.
 */
export function readChoice(cell: Cell): Choice {
  const paragraphs = cellParagraphs(cell);
  if (paragraphs.some(keepsInstruction)) return "open";
  const tokens = joined(paragraphs.map(tokensOf));
  const words = kindsIn(tokens);
  if (words.size === 1) return [...words][0]!;
  if (words.size === 2) return tickedIn(tokens) ?? "open";
  const isAnswered = paragraphs.some(({ text }) => /\p{L}{2}/u.test(text));
  return isAnswered && !paragraphs.some(strikesWord) ? null : "open";
}

const instruction = /supprimer la mention/i;

function keepsInstruction(paragraph: Paragraph): boolean {
  const found = instruction.exec(legible(paragraph.text).text);
  if (!found) return false;
  const { spanOf } = legible(paragraph.text);
  return !isStruck(paragraph, spanOf(found.index, found.index + found[0].length));
}

function strikesWord(paragraph: Paragraph): boolean {
  return wordsIn(paragraph).some((word) => isStruck(paragraph, word));
}

function isStruck({ struck }: Paragraph, { start, end }: Span): boolean {
  return struck.some((one) => one.start < end && start < one.end);
}

/** The tokens of all paragraphs one after the other, as if they were one text. */
function joined(lists: readonly (readonly Token[])[]): readonly Token[] {
  let from = 0;
  return lists.flatMap((tokens) => {
    const start = from;
    from = start + (tokens.at(-1)?.end ?? 0) + 1;
    const moved = tokens.map((token) => ({ ...token, start: start + token.start, end: start + token.end }));
    return [...moved, { kind: "break" as const, start: from - 1, end: from }];
  });
}

function kindsIn(tokens: readonly Token[]): ReadonlySet<Word> {
  return new Set(tokens.flatMap(({ kind }) => (isWord(kind) ? [kind] : [])));
}

function isWord(kind: Token["kind"]): kind is Word {
  return kind === "yes" || kind === "no";
}

/** Words that were not struck, marks, and what parts them, in order. */
function tokensOf(paragraph: Paragraph): readonly Token[] {
  const { text, spanOf } = legible(paragraph.text);
  const boxes = paragraph.checkBoxes.map(({ start, end, isTicked }): Token => ({
    kind: isTicked ? "tick" : "empty",
    start,
    end,
  }));
  const signs = [...text.matchAll(marks)].flatMap((match): Token[] => {
    const span = spanOf(match.index, match.index + match[0].length);
    const isBox = boxes.some(({ start, end }) => span.start < end && start < span.end);
    return isBox ? [] : [{ kind: markOf(match.groups ?? {}), ...span }];
  });
  const words = wordsIn(paragraph).filter((word) => !isStruck(paragraph, word));
  return [...boxes, ...signs, ...words].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** « non limitée dans le temps » denies something: it is no choice, unless it is written in capitals. */
const choiceWord = /(?<![\p{L}\d])(?:oui|non)(?![\p{L}\d])/giu;
const denied = /\s+(?!ou\s|et\s)\p{Ll}{2}/uy;

function wordsIn(paragraph: Paragraph): readonly Token[] {
  const { text, spanOf } = legible(paragraph.text);
  return [...text.matchAll(choiceWord)].flatMap((match): Token[] => {
    const [word] = match;
    const end = match.index + word.length;
    const isYes = word.toLowerCase() === "oui";
    denied.lastIndex = end;
    if (!isYes && word !== word.toUpperCase() && denied.test(text)) return [];
    return [{ kind: isYes ? "yes" : "no", ...spanOf(match.index, end) }];
  });
}

const marks =
  /(?<tick>[☑✓✔✅🗸🗹■●◉⦿⚫⬛▣◼])|(?<cross>[☒✗✘✕✖❌❎⊠⌧🗷☓]|[[(]\s?[x✓✔✗✘]\s?[\])]|_*(?<![\p{L}\d'])x(?![\p{L}\d'])_*)|(?<empty>[☐□▢◻◽⬜○◯⚪❏❐❑❒🔲]|\[\s?\]|\(\s?\)|_{2,}|…|\.{3,})|(?<part>[/|;,\n\t]|(?<!\p{L})ou(?!\p{L}))/giu;

function markOf({ tick, cross, empty }: Partial<Record<string, string>>): Token["kind"] {
  return tick ? "tick" : cross ? "cross" : empty ? "empty" : "break";
}

/** Signs of a form: a cell with more of them is a text, and is not paired. */
const mostTokens = 60;

/** The one word that is ticked while the other is not; null when no mark tells. */
function tickedIn(tokens: readonly Token[]): Word | null {
  const marked = tokens.length > mostTokens ? [] : pairsOf(tokens);
  const sign = marked.some(({ mark }) => mark === "tick") ? "tick" : "cross";
  const chosen = new Set(marked.filter(({ mark }) => mark === sign).map(({ word }) => word));
  return chosen.size === 1 ? [...chosen][0]! : null;
}

/** Each mark with the word that it stands by: all stand before their words, or all after. */
function pairsOf(tokens: readonly Token[]): readonly { readonly word: Word; readonly mark: Mark }[] {
  const solid = tokens.filter(({ kind }) => kind !== "break");
  const isBefore = !isWord(solid[0]!.kind);
  const isAfter = !isWord(solid.at(-1)!.kind);
  return solid.flatMap(({ kind }, rank) => {
    if (isWord(kind) || kind === "break") return [];
    const previous = wordAt(solid, rank - 1, -1);
    const next = wordAt(solid, rank + 1, 1);
    const word = isBefore ? next : isAfter ? previous : nearest(tokens, solid[rank]!, previous, next);
    return word && isWord(word.kind) ? [{ word: word.kind, mark: kind }] : [];
  });
}

/** The next token in a direction, when it is a word. */
function wordAt(tokens: readonly Token[], rank: number, step: 1 | -1): Token | null {
  for (let at = rank; at >= 0 && at < tokens.length; at += step) if (isWord(tokens[at]!.kind)) return tokens[at]!;
  return null;
}

/** « OUI X / NON »: the word on the mark's side of what parts them, else the nearer one. */
function nearest(tokens: readonly Token[], mark: Token, previous: Token | null, next: Token | null): Token | null {
  if (!previous || !next) return previous ?? next;
  const isParted = (from: Token, to: Token): boolean =>
    tokens.some(({ kind, start }) => kind === "break" && start >= from.end && start < to.start);
  const [before, after] = [isParted(previous, mark), isParted(mark, next)];
  if (before !== after) return before ? next : previous;
  const [left, right] = [mark.start - previous.end, next.start - mark.end];
  return left === right ? null : left < right ? previous : next;
}
