/** A seeded dossier that deviates and then passes through LibreOffice: `<seed>.docx` beside this file. */
export interface RoundTrip {
  readonly seed: number;
  /** Names of the deviations, in the order of `deviations`. */
  readonly deviations: readonly string[];
}

export const roundTrips: readonly RoundTrip[] = [
  {
    seed: 2,
    deviations: ["headers in other words", "objective cells unmerged or repeated", "titles in other words"],
  },
  {
    seed: 3,
    deviations: [
      "headers in capitals, without accents, cut by line breaks, with school years",
      "titles in a merged first row",
      "words spread over many runs",
    ],
  },
  {
    seed: 5,
    deviations: [
      "moved columns",
      "plus-value row by row",
      "empty rows",
      "prose between titles and tables",
      "content controls around cells, rows, tables and titles",
      "landscape sections",
    ],
  },
];
