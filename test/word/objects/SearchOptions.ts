import { wordClass, type Argument, type WordClass } from "./instance";

/** Word.SearchOptions: what was set on it. */
export interface Options {
  readonly chosen: Record<string, boolean>;
}

const names = [
  "matchCase",
  "matchWholeWord",
  "ignorePunct",
  "ignoreSpace",
  "matchPrefix",
  "matchSuffix",
  "matchWildcards",
];

export const SearchOptions: WordClass<Options> = wordClass<Options>("SearchOptions", () => ({
  scalars: Object.fromEntries(names.map((name) => [name, (options: Options) => options.chosen[name] ?? false])),
  setters: Object.fromEntries(
    names.map((name) => [name, (options: Options, value: unknown) => void (options.chosen[name] = value === true)]),
  ),
}));

/** Options given to `search`; none when left out. */
export function searchOptions(argument: Argument | undefined): Readonly<Record<string, boolean>> {
  return argument === null || argument === undefined ? {} : SearchOptions.from(argument).chosen;
}
