/** A number told in words, where it ends, and whether it is round (« une centaine »). */
export interface NumberInWords {
  readonly value: number;
  readonly outOf: number | null;
  readonly isRound: boolean;
  /** « un », « une » alone: a number or a mere article, as the sentence goes. */
  readonly isArticle: boolean;
  readonly end: number;
}

const small = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const values = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ["une", 1],
  ["aucun", 0],
  ["aucune", 0],
  ["neant", 0],
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["cent", 100],
  ["cents", 100],
  ["mille", 1000],
]);
const rounds = new Map<string, number>([
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
]);
const fractions = new Map<string, number>([
  ["moitie", 2],
  ["tiers", 3],
  ["quart", 4],
]);

const word = /[a-z]+/y;
const joint = / et |[ -]/y;

/** Reads a number in words at `start` of a folded text (`foldKeepingLength`): « vingt-cinq », « une centaine », « trois quarts ». */
export function readNumberWords(text: string, start: number): NumberInWords | null {
  const first = wordAt(text, start);
  if (first === "moitie") return { value: 1, outOf: 2, isRound: false, isArticle: false, end: start + first.length };
  const bare = roundAt(text, start);
  if (bare) return { ...bare, outOf: null, isRound: true, isArticle: false };
  if (values.get(first) === undefined) return null;
  let total = 0;
  let group = 0;
  let room = Infinity;
  let end = start;
  for (let at = start; ;) {
    const said = wordAt(text, at);
    const value = values.get(said);
    if (value === undefined) break;
    if (value === 1000) {
      total += (group || 1) * 1000;
      [group, room] = [0, 1000];
    } else if (value === 100 && group < 10) {
      group = (group || 1) * 100;
      room = 100;
    } else if (value === 20 && group % 100 === 4 && said.startsWith("vingt")) {
      group += 76;
      room = 20;
    } else if (value < room) {
      group += value;
      room = roomUnder(value);
    } else break;
    end = at + said.length;
    joint.lastIndex = end;
    const link = joint.exec(text);
    if (!link) break;
    at = end + link[0].length;
  }
  const value = total + group;
  return (
    roundOrPart(text, end, value) ?? {
      value,
      outOf: null,
      isRound: false,
      isArticle: /^une?$/.test(text.slice(start, end)),
      end,
    }
  );
}

/** What may still follow: « vingt » takes a digit, « soixante » up to nineteen, « dix » seven to nine. */
function roomUnder(value: number): number {
  if (value === 60) return 20;
  if (value >= 10 && value % 10 === 0) return 10;
  // « quatre » may become « quatre-vingts », any digit « … cents ».
  return 0;
}

/** « Douzaine », « demi-douzaine » at the head of a cell, its article left out. */
function roundAt(text: string, start: number): { readonly value: number; readonly end: number } | null {
  halfDozen.lastIndex = start;
  const half = halfDozen.exec(text)?.[0];
  if (half) return { value: 6, end: start + half.length };
  const said = wordAt(text, start);
  const value = rounds.get(said);
  return value !== undefined && text.slice(0, start).trim() === "" ? { value, end: start + said.length } : null;
}

const halfDozen = /demi[- ]douzaine(?![a-z])/y;

/** « Une dizaine », « deux centaines », « un tiers », « trois quarts ». */
function roundOrPart(text: string, end: number, count: number): NumberInWords | null {
  if (text[end] !== " ") return null;
  const half = roundAt(text, end + 1);
  if (half) return { value: count * half.value, outOf: null, isRound: true, isArticle: false, end: half.end };
  const said = wordAt(text, end + 1);
  const key = said === "tiers" ? said : said.replace(/s$/, "");
  const size = rounds.get(key);
  const rest = { isArticle: false, end: end + 1 + said.length };
  if (size !== undefined) return { value: count * size, outOf: null, isRound: true, ...rest };
  const parts = fractions.get(key);
  return parts === undefined ? null : { value: count, outOf: parts, isRound: false, ...rest };
}

function wordAt(text: string, at: number): string {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? "";
}
