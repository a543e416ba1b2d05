import type { ProbeAnswer, ProbeQuestion } from "../../src/host";
import { textsOf } from "../writes/byHand";
import type { SimulatedWord } from "../word";

/**
 * Who sits before the simulated Word: does what can be played, and leaves out what cannot. It has no undo, and draws
 * nothing.
 */
export function personAt(word: SimulatedWord): (question: ProbeQuestion) => Promise<ProbeAnswer> {
  const { platform } = word.options;
  // office-js #2700, #4681, #3385.
  const savesFiles = (): ProbeAnswer => (platform === "Mac" || platform === "iOS" ? "no" : "yes");
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
    // No title bar, no pickers, and nobody beside.
    "title-changed": () => "skipped",
    "may-write": () => "yes",
    "document-refuses": () => (word.world.hostility.notAllowed.includes("*") ? "yes" : "no"),
    "other-wrote"() {
      const [kept] = word.common.partsByNamespace("urn:ldm:essai:deux");
      if (!kept) return "no";
      const xml = word.common.partXml(kept.id);
      word.common.deletePart(kept.id);
      word.common.addPart(xml.replace("</deux>", '<qui id="ab"/></deux>'));
      return "yes";
    },
    // A click on the ribbon changes what stands behind « # » of the pane's address: nothing is loaded again.
    "click-ribbon": () => "yes",
    "offer-json": () => "yes",
    "json-received": savesFiles,
    "offer-docx": () => "yes",
    "docx-received": savesFiles,
    "copy-text": () => "yes",
    "text-pasted": () => "yes",
    "pick-file": () => "yes",
    "pick-folder": () => "yes",
  };
  return (question) => Promise.resolve(answers[question]());
}
