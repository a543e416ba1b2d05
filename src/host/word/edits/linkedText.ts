import type { Settle } from "./step";

/**
 * Puts words in place of others. Word may drop the link that carried them when they are the whole link (office-js
 * #1762, #4276): it is then set again.
 */
export function replaceWords(
  range: Word.Range,
  text: string,
): { readonly written: Word.Range; readonly settle: Settle } {
  range.load("hyperlink");
  const written = range.insertText(text, "Replace");
  written.load("hyperlink");
  const settle = (): void => {
    if (range.hyperlink && !written.hyperlink && text !== "") written.hyperlink = range.hyperlink;
  };
  return { written, settle };
}
