import type { CaretState } from "../../session";
import { failureText } from "../failures/failureText";
import { paneWords } from "../words/paneWords";

/** Why the place of the cursor is not known; empty where it is, or where nobody asks. */
export function caretText(caret: CaretState): string {
  switch (caret.status) {
    case "off":
    case "found":
      return "";
    case "looking":
      return paneWords.caret.looking;
    case "moved":
      return paneWords.caret.moved;
    case "failed":
      return failureText("find-caret", caret);
  }
}
