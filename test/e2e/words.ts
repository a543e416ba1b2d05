import { appendFileSync } from "node:fs";
import { friendly, hostile, hostileWeb, type SimulationOptions } from "../word/options";
import type { Hostility } from "../word/world";
import { wordNames, type WordName } from "./wordNames";

/** What not every one of them can do, and a test may then expect otherwise. */
export type WordAbility = "comments" | "files" | "underlines";

/** A Word that the pane opens in. */
export interface StageWord {
  readonly name: WordName;
  readonly title: string;
  readonly options: SimulationOptions;
  /** Whether it can; that it cannot is noted for `npm run proofs -- words`, so that no refusal goes unseen. */
  readonly can: (ability: WordAbility) => boolean;
}

/** Their titles and options. Without a platform, or on the web, the pane talks to them as to Word on the web. */
const described: Readonly<Record<WordName, readonly [string, SimulationOptions]>> = {
  friendly: ["a friendly Word", {}],
  "1.3": ["WordApi 1.3", { api: "1.3", platform: "PC" }],
  "hostile-windows": ["a hostile Word on Windows", { platform: "PC", hostile: true }],
  "hostile-mac": ["a hostile Word on Mac", { platform: "Mac", hostile: true }],
  "hostile-web": ["a hostile Word on the web", { platform: "OfficeOnline", hostile: { ...hostile, ...hostileWeb } }],
};

/** Each of them by its name. */
export const words = Object.fromEntries(wordNames.map((name) => [name, make(name)])) as Record<WordName, StageWord>;

/** The Word that `LDM_WORD` names; null where it names none. */
export const chosenWord: StageWord | null = chosen();

/** The same, or a friendly one. */
export const theWord: StageWord = chosenWord ?? words.friendly;

/**
 * The Words of the cases that must hold in each: that of `LDM_WORD` alone, or a sample of three, whose hostile one each
 * test file chooses, so that `npm test` has been in all of them.
 */
export function sampleWords(hostileOne: Extract<WordName, `hostile-${string}`>): readonly StageWord[] {
  return chosenWord ? [chosenWord] : [words.friendly, words["1.3"], words[hostileOne]];
}

/** The same with the sample of two, for long cases. */
export function gentleWords(): readonly StageWord[] {
  return chosenWord ? [chosenWord] : [words.friendly, words["1.3"]];
}

/** One Word, for a case of half a minute: that of `LDM_WORD`, or this one. */
export function singleWord(one: WordName): readonly StageWord[] {
  return [chosenWord ?? words[one]];
}

/** A Word as `word` is, but for what a case is about. */
export function optionsWith(word: StageWord, { hostile: own, ...rest }: SimulationOptions): SimulationOptions {
  const { hostile: its } = word.options;
  if (own === undefined) return { ...word.options, ...rest };
  return { ...word.options, ...rest, hostile: { ...hostilityOf(its), ...hostilityOf(own) } };
}

function hostilityOf(given: SimulationOptions["hostile"]): Partial<Hostility> {
  if (given === true) return hostile;
  return given === false ? friendly : (given ?? {});
}

function make(name: WordName): StageWord {
  const [title, options] = described[name];
  const abilities: Record<WordAbility, boolean> = {
    comments: options.api !== "1.3",
    // office-js #2700, #4681, #3385: a download does nothing, and says nothing.
    files: options.platform !== "Mac",
    // Of a newer Word of its kind; one of WordApi 1.3 has no newer one.
    underlines: options.api !== "1.3",
  };
  return {
    ...{ name, title, options },
    can(ability) {
      if (!abilities[ability]) noteRefusal(name, ability);
      return abilities[ability];
    },
  };
}

function noteRefusal(name: WordName, ability: WordAbility): void {
  const file = process.env.LDM_WORD_REFUSALS;
  const { currentTestName } = expect.getState();
  if (file && currentTestName) appendFileSync(file, `${JSON.stringify({ name, ability, test: currentTestName })}\n`);
}

function chosen(): StageWord | null {
  const name = process.env.LDM_WORD;
  if (!name) return null;
  const known = wordNames.find((one) => one === name);
  if (!known) throw new Error(`LDM_WORD=${name}: ${wordNames.join(", ")}`);
  return words[known];
}
