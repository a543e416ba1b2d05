import { onPlatform } from "../word/onPlatform";
import { SimulatedWord } from "../word/SimulatedWord";
import type { SimulationOptions } from "../word/options";

declare global {
  interface Window {
    /** Opens a .docx (base64) in a simulated Word and the add-in's page, unchanged, in the frame. */
    openStage: (file: string, options: SimulationOptions, url: string) => void;
    /** Loads the pane's page again under the document that is open. */
    reloadPane: (url: string) => void;
    /** Shows the Word to the page of the frame, which calls it before its own scripts, as a desktop Word does. */
    showWord?: (page: Window) => void;
    stageWord: SimulatedWord;
  }
}

let stop = (): void => undefined;

const paneFrame = (): HTMLIFrameElement => document.getElementById("pane") as HTMLIFrameElement;

window.openStage = (file, options, url) => {
  const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  // What a pane keeps for its session goes with it: the page in the frame must be gone, for it may be writing there.
  outOfPage(() => sessionStorage.clear());
  window.stageWord = SimulatedWord.open(bytes, options);
  window.reloadPane(url);
};

window.reloadPane = (url) => {
  stop();
  if (isOnWeb()) {
    stop = window.stageWord.serveXdm(paneFrame(), url);
    return;
  }
  stop = () => undefined;
  // Even at the address where it is.
  outOfPage((frame) => {
    frame.removeAttribute("name");
    frame.src = url;
  });
};

window.showWord = (page) => {
  const { options } = window.stageWord;
  if (isOnWeb()) return;
  window.stageWord.attachExternal(page);
  if (options.platform !== "PC") sayPlatform(page, options.platform!);
};

/** Word on the web talks to its frame, and so does a Word that says nothing of its platform. */
function isOnWeb(): boolean {
  return (window.stageWord.options.platform ?? "OfficeOnline") === "OfficeOnline";
}

/** The library of a page says that platform from when it is ready: it fixes its own then. */
function sayPlatform(page: Window, platform: string): void {
  let library: typeof Office | undefined;
  let shown: typeof Office | undefined;
  Object.defineProperty(page, "Office", {
    configurable: true,
    get: () => (shown ??= library?.context?.platform ? onPlatform(library, platform) : undefined) ?? library,
    set: (value: typeof Office) => (library = value),
  });
}

/** Changes the frame while it is out of the page, and loses what it shows. */
function outOfPage(change: (frame: HTMLIFrameElement) => void): void {
  const frame = paneFrame();
  const spot = document.createComment("");
  frame.replaceWith(spot);
  change(frame);
  spot.replaceWith(frame);
}
