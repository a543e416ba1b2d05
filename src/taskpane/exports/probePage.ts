import type { ProbePage } from "../../host";
import { textAsDocx } from "../../report";
import { copy } from "./copy";
import { download } from "./download";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The ways out of this page and into it, as the views use them. */
export const probePage: ProbePage = {
  download(kind) {
    if (kind === "json") download("essai.json", "application/json", JSON.stringify({ essai: "x".repeat(1000) }));
    else download("essai.docx", docxType, textAsDocx("Essai", "Vous pouvez effacer ce fichier."));
  },
  copy: () => copy({ text: "Essai de copie", html: "<p>Essai de copie</p>" }),
  pick: (kind) =>
    new Promise((resolve) => {
      const input = Object.assign(document.createElement("input"), { type: "file" });
      input.toggleAttribute("webkitdirectory", kind === "folder");
      input.addEventListener("change", () => resolve(input.files?.length ?? 0));
      input.addEventListener("cancel", () => resolve(0));
      input.click();
    }),
};
