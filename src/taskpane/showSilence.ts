import { paneWords } from "./words/paneWords";

/** Says in place of the skeleton that Word does not answer, with the way to load the pane again. Before React: it is not loaded yet. */
export function showSilence(root: HTMLElement, reload: () => void = () => window.location.reload()): void {
  const notice = document.createElement("div");
  notice.className = "skeleton";
  notice.setAttribute("role", "alert");
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: paneWords.silent.reload,
  });
  button.addEventListener("click", reload);
  notice.append(Object.assign(document.createElement("p"), { textContent: paneWords.silent.text }), button);
  root.replaceChildren(notice);
}
