import type { DocumentEdit } from "../..";
import { quoteOf } from "../../../document";
import { keepLinks } from "./keepLinks";
import { quotedWords } from "./quotedWords";
import { replaceWords } from "./replaceWords";
import type { Step } from "./step";

/**
 * The author's tracking mode is respected: with tracking on, the new words are a revision. Words that were taken away come
 * back with their links.
 */
export function replaceText({ at, text }: Extract<DocumentEdit, { kind: "replaceText" }>): Step {
  const words = quotedWords(at);
  return {
    turn: "words",
    ...words,
    make: () => {
      const links = text === "" ? keepLinks(words.found()) : null;
      const { written, settle } = replaceWords(words.found(), text);
      return {
        tracked: [written],
        settle,
        load: () => written.load("text"),
        isUntouched: () => written.text === text,
        takeBack: () => {
          const back = replaceWords(written, quoteOf(at));
          return links ? links.bringBack(back.written) : back.settle;
        },
      };
    },
  };
}
