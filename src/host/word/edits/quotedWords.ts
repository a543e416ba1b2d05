import { HostError } from "../..";
import type { Place } from "../../../document";
import { findQuote } from "../quote";
import type { Step } from "./step";

/** The part of a step that finds the words of one place: HostError `stale` when they have gone. */
export function quotedWords(at: Place): Pick<Step, "places" | "locate"> & { check(): void; found(): Word.Range } {
  let quote: () => Word.Range | null = () => null;
  const found = (): Word.Range => {
    const range = quote();
    if (!range) throw new HostError("moved");
    return range;
  };
  return {
    places: [at],
    locate: ([paragraph]) => {
      if (!paragraph) throw new HostError("moved");
      quote = findQuote(paragraph, at);
    },
    check: () => void found(),
    found,
  };
}
