import type { DocumentEdit } from "../..";
import { quoteOf } from "../../../document";
import { quotedWords } from "./quotedWords";
import { replaceWords } from "./replaceWords";
import type { Step } from "./step";

/** The author's tracking mode is respected: with tracking on, the new words are a revision. */
export function replaceText({ at, text }: Extract<DocumentEdit, { kind: "replaceText" }>): Step {
  const words = quotedWords(at);
  return {
    turn: "words",
    ...words,
    make: () => {
      const { written, settle } = replaceWords(words.found(), text);
      return {
        tracked: [written],
        settle,
        load: () => written.load("text"),
        isUntouched: () => written.text === text,
        takeBack: () => replaceWords(written, quoteOf(at)).settle,
      };
    },
  };
}
