/** A way to write the same text that no reader minds. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (text: string) => string;
}

const one = (name: string, from: RegExp, to: string): Rewriting => ({
  name,
  rewrite: (text) => text.replace(from, to),
});

/** Puts a sign in the middle of every long word. */
const inside = (name: string, sign: string, least = 6): Rewriting => ({
  name,
  rewrite: (text) =>
    text.replace(/\p{L}+/gu, (word) =>
      word.length < least ? word : word.slice(0, word.length >> 1) + sign + word.slice(word.length >> 1),
    ),
});

/** A hyphen between two letters or figures, as in « plus-value » and « C1-A1-01 »; one between mere numbers is left. */
const hyphen = /(?<=\p{L})-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})|(?<=[AE]\d{1,2})-(?=\d)/gu;

export const rewritings: readonly Rewriting[] = [
  one("U+2010 for every hyphen", /-/g, "\u2010"),
  one("U+2011 for every hyphen", /-/g, "\u2011"),
  one("« – » for every hyphen in a word or a code", hyphen, "–"),
  one("curly apostrophes", /['’]/g, "’"),
  one("straight apostrophes", /['’]/g, "'"),
  one("no-break spaces everywhere", / /g, "\u00a0"),
  one("narrow no-break spaces before double signs", /[ \u00a0](?=[:;?!%»])/g, "\u202f"),
  one("thin spaces in place of no-break ones", /\u00a0/g, "\u2009"),
  one("two spaces for one", /(?<=\S) (?=\S)/g, "  "),
  { name: "composed accents taken apart", rewrite: (text) => text.normalize("NFD") },
  inside("soft hyphens in long words", "\u00ad"),
  inside("zero-width spaces in long words", "\u200b"),
  inside("word joiners in long words", "\u2060"),
  inside("marks of direction in long words", "\u200e"),
  one("ligatures", /fi/g, "\ufb01"),
  one("curly quotation marks", /«\s?|\s?»/g, "”"),
  one("« nº » for « n° »", /n°/g, "n\u00ba"),
  one("« № » for « n° »", /n°/g, "\u2116"),
  inside("words cut at line ends", "-\n", 8),
];
