import { SimulatedWord } from "../word/SimulatedWord";
import type { SimulationOptions } from "../word/options";

declare global {
  interface Window {
    /** Opens a .docx (base64) in a simulated Word and the add-in's page, unchanged, in the frame. */
    openStage: (file: string, options: SimulationOptions, url: string) => void;
    /** Loads the pane's page again under the document that is open. */
    reloadPane: (url: string) => void;
    stageWord: SimulatedWord;
  }
}

let stop = (): void => undefined;

window.openStage = (file, options, url) => {
  const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  // What a pane keeps for its session goes with it: the page in the frame must be gone, for it may be writing there.
  const frame = document.getElementById("pane") as HTMLIFrameElement;
  const spot = document.createComment("");
  frame.replaceWith(spot);
  sessionStorage.clear();
  spot.replaceWith(frame);
  window.stageWord = SimulatedWord.open(bytes, options);
  window.reloadPane(url);
};

window.reloadPane = (url) => {
  stop();
  stop = window.stageWord.serveXdm(document.getElementById("pane") as HTMLIFrameElement, url);
};
