import { fold } from "../document";
import { frames, type Frame, type GuideEdition } from "../guide";
import type { CriterionSection } from "./section";

/** How a dossier numbers its criteria. */
export interface CriterionNumbering {
  /** The former frame whose numbers the titles carry; null: those of the edition. */
  readonly former: Frame | null;
  /** The criterion's number in the edition's frame. */
  nationalOf(section: CriterionSection): number;
}

/** Tells from the names written in the titles whether the numbers are those of a former frame. */
export function numberingOf(sections: readonly CriterionSection[], { frame }: GuideEdition): CriterionNumbering {
  const meanings = new Map(sections.map((section) => [section, meaningOf(section, frame)]));
  const former = frames.find(({ renumbering }) => {
    if (!renumbering) return false;
    const changed = sections.filter(({ number }) => (renumbering[number] ?? number) !== number);
    const shifted = changed.filter((one) => meanings.get(one) === renumbering[one.number]);
    const kept = changed.filter((one) => meanings.get(one) === one.number);
    return shifted.length > kept.length;
  });
  return {
    former: former ?? null,
    nationalOf: (section) =>
      former ? (meanings.get(section) ?? former.renumbering?.[section.number] ?? section.number) : section.number,
  };
}

/** The criterion that the words of a section's title name; null when they name none or several. */
function meaningOf({ title, subtitle }: CriterionSection, frame: Frame): number | null {
  return (title && named(title.text, frame)) ?? (subtitle && named(subtitle.text, frame));
}

/** Titles are shortened and reworded: most of their words must be the criterion's, clearly more than any other's. */
const enough = 0.6;
const margin = 0.2;

function named(text: string, frame: Frame): number | null {
  const said = stemsOf(text);
  if (said.size === 0) return null;
  const shares = frame.criteria
    .map(({ number, title }) => {
      const own = stemsOf(title);
      return { number, share: [...said].filter((stem) => own.has(stem)).length / said.size };
    })
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || best.share < enough || best.share - (second?.share ?? 0) < margin) return null;
  return best.number;
}

/** First letters of the long words: « prévenir » and « prévention » name the same. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 5 && !/^criteres?$/.test(word));
  return new Set(words.map((word) => word.slice(0, 6)));
}
