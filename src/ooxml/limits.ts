/** Beyond these a file is refused: about five times the largest real documents met, far below what does harm. */
export const limits = {
  /** Bytes of one XML part, inflated. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all the parts that one reading asks for: a part asked for again counts again. */
  packageBytes: 192 * 1024 * 1024,
  /** Inflated over compressed size, told only above `ratioFrom` bytes: deflate's own ceiling is about 1,000. */
  ratio: 200,
  ratioFrom: 8 * 1024 * 1024,
  entries: 5000,
  /** Elements inside one another. */
  depth: 256,
  /** Tables inside one another. */
  tableDepth: 32,
  gridSpan: 1000,
  cells: 60_000,
} as const;
