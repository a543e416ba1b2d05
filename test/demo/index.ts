import { readDocx, ReadError, readErrorSentence } from "../../src/ooxml";
import { SimulatedWord } from "../word/SimulatedWord";
import type { SimulationOptions, Theme } from "../word/options";
import { drawDocument, paragraphAt, rankAt } from "./drawDocument";

declare global {
  interface Window {
    /** The start-up line of the pane's page looks for it; tests look through it. */
    word: SimulatedWord;
  }
}

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const paper = element("paper");
const pane = element<HTMLIFrameElement>("pane");
const api = element<HTMLSelectElement>("api");
const theme = element<HTMLSelectElement>("theme");
const download = element<HTMLButtonElement>("download");

const dark: Theme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#FFFFFF",
};

let name = "dossier.docx";
let drawnRevision = -1;
let drawing: Promise<void> = Promise.resolve();

/** Opens a file in a new simulated Word, with a new pane; one that cannot be read leaves the last one open. */
async function open(bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof ReadError) return tell(`${fileName}\u00a0: ${readErrorSentence(error)}`);
    throw error;
  }
  tell("");
  for (const control of [download, api, theme]) control.disabled = false;
  name = fileName;
  element("name").textContent = fileName;
  const options: SimulationOptions = {
    api: api.value as "1.3" | "1.6",
    author: "Vous",
    ...(theme.value === "dark" && { theme: dark }),
  };
  const word = SimulatedWord.open(bytes, options);
  window.word = word;
  drawnRevision = -1;
  word.onChange(() => void refresh(word));
  await refresh(word);
  pane.src = "pane/taskpane.html";
}

/** Redraws what changed: the whole document, or only where the selection stands. One at a time. */
function refresh(word: SimulatedWord): Promise<void> {
  drawing = drawing.then(async () => {
    if (word !== window.word) return;
    const { revision } = word.document;
    if (revision !== drawnRevision) {
      drawnRevision = revision;
      await drawDocument(word.save(), paper);
    }
    showSelection(word);
  });
  return drawing;
}

function showSelection({ selection }: SimulatedWord): void {
  for (const marked of paper.querySelectorAll("p.caret")) marked.classList.remove("caret");
  const { start, end } = selection;
  for (let rank = start.paragraph; rank <= end.paragraph; rank++) paragraphAt(rank, paper)?.classList.add("caret");
  paragraphAt(start.paragraph, paper)?.scrollIntoView({ block: "center" });
}

function tell(trouble: string): void {
  document.getElementById("trouble")?.remove();
  if (trouble === "") return;
  const notice = Object.assign(document.createElement("p"), { id: "trouble", role: "alert", textContent: trouble });
  document.querySelector("header")!.after(notice);
}

function save(): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const url = URL.createObjectURL(new Blob([window.word.save().slice()], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

paper.addEventListener("click", ({ target }) => {
  const rank = target instanceof Element ? rankAt(target) : null;
  if (rank !== null) window.word.setSelection(rank);
});
// A link of the document leads nowhere here: a click only moves the cursor.
paper.addEventListener("click", (event) => event.preventDefault(), { capture: true });
element<HTMLInputElement>("file").addEventListener("change", ({ target }) => {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name));
  // The same file, mended meanwhile, can be chosen again.
  input.value = "";
});
download.addEventListener("click", save);
for (const choice of [api, theme]) choice.addEventListener("change", () => void open(window.word.save(), name));

async function start(): Promise<void> {
  const answer = await fetch("document.docx");
  if (!answer.ok) return tell("Le document n’est plus à sa place. Ouvrez-en un autre, ou relancez la démonstration.");
  const fileName = decodeURIComponent(answer.headers.get("x-file-name") ?? name);
  await open(new Uint8Array(await answer.arrayBuffer()), fileName);
}

void start();
