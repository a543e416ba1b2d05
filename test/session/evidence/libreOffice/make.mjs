// Writes the fixtures of this folder again: twenty pieces cited over the simulated Word, then through LibreOffice,
// docx → odt → docx. Needs `soffice`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "../../../../tools/typescript.mjs";

// Tests run as CommonJS: where the packages are looked for from.
globalThis.__filename = fileURLToPath(import.meta.url);
const { answersOf, cited, fields, openSession } = await import("../opened.ts");

const { word, evidence, close } = await openSession(cited);
for (const [rank, paragraph] of answersOf(cited).slice(0, 20).entries()) {
  word.setSelection(paragraph);
  await evidence.cite({ kind: "new", fields: fields(`Pièce ${rank + 1}`) });
}
await evidence.list([]);
const work = mkdtempSync(join(tmpdir(), "libreoffice-"));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
writeFileSync(here("written.docx"), word.save());
close();
const convert = (to, file, folder) =>
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(work, "profile")}`,
    ...["--headless", "--convert-to", to, "--outdir", folder, file],
  ]);
convert("odt", here("written.docx"), work);
convert("docx", join(work, "written.odt"), join(work, "back"));
copyFileSync(join(work, "back", "written.docx"), here("received.docx"));
rmSync(work, { recursive: true });
