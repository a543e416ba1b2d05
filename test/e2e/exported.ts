import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Stage } from "./openStage";
import type { StageWord } from "./words";

/** A text that left the pane, by the name of its file. */
export interface Exported {
  readonly name: string;
  readonly text: string;
}

/** A button of the pane that lets a text out. */
export interface ExportedBy {
  /** What it says where files are saved. */
  readonly label: string;
  /** The file's name: the button says it where none is. */
  readonly file: RegExp;
}

/** Presses it and gets the text: the file that is saved, or what is shown to be copied where this Word saves none. */
export async function exported(
  { page, pane }: Stage,
  word: StageWord,
  { label, file }: ExportedBy,
  within: Locator = pane.locator("main"),
): Promise<Exported> {
  if (word.can("files")) {
    const button = within.getByRole("button", { name: label });
    const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
  }
  await within.getByRole("button", { name: new RegExp(`^Copier ${file.source}…$`) }).click();
  const box = within.getByRole("textbox", { name: new RegExp(`^Texte de ${file.source}$`) });
  const text = await box.inputValue();
  const name = ((await box.getAttribute("aria-label")) ?? "").replace(/^Texte de /, "");
  await within
    .getByRole("group", { name: `Texte de ${name}` })
    .getByRole("button", { name: "Fermer" })
    .click();
  return { name, text };
}
