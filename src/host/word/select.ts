import type { Location } from "../../document";
import { findParagraph } from "./locate";
import { runWord } from "./queue";
import { findQuote } from "./quote";

/** Selects a location: the quoted words of its paragraph, or the whole paragraph where Word does not find them. */
export function select(location: Location): Promise<void> {
  return runWord(async (context) => {
    const paragraph = await findParagraph(context, location);
    const quote = findQuote(paragraph, location.place);
    await context.sync();
    (quote() ?? paragraph.getRange("Content")).select();
    await context.sync();
  });
}
