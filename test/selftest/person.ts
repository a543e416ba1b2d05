import type { ProbeAnswer, ProbeQuestion } from "../../src/host";
import { textsOf } from "../writes/byHand";
import type { SimulatedWord } from "../word";

/**
 * Who sits before the simulated Word: does what can be played, and leaves out what cannot. It has no undo, and draws
 * nothing.
 */
export function personAt(word: SimulatedWord): (question: ProbeQuestion) => Promise<ProbeAnswer> {
  const answers: Record<ProbeQuestion, () => ProbeAnswer> = {
    "type-then-wait": () => "skipped",
    "press-undo": () => "skipped",
    "press-undo-comments": () => "skipped",
    "comments-visible": () => "skipped",
    "underlines-visible": () => (word.underlined.includes("Une phrase à souligner") ? "yes" : "no"),
    "answer-comment": () => "skipped",
    "caret-in-header"() {
      word.setSelectionOutside();
      return "yes";
    },
    "type-in-placeholder"() {
      const rank = textsOf(word).findIndex((text) => text.includes("Cliquez ici"));
      if (rank < 0) return "no";
      word.type(rank, "x");
      return "yes";
    },
    "track-changes"() {
      word.world.changeTrackingMode = "TrackAll";
      return "yes";
    },
    "document-opened": () => (word.opened.length > 0 ? "yes" : "no"),
  };
  return (question) => Promise.resolve(answers[question]());
}
