const start = /^\s*(?:https?:\/\/|www\.)/i;

/** Whether a file or a link is said to be on the web, where no folder holds it. */
export function isWebAddress(words: string): boolean {
  return start.test(words);
}
