// Writes the fixture of this folder again: a scored dossier through LibreOffice, docx → odt → docx. Needs `soffice`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "../../../tools/typescript.mjs";

const { scoredDossier } = await import("./scored.ts");
const { smallAudit } = await import("../smallAudit.ts");

const work = mkdtempSync(join(tmpdir(), "libreoffice-"));
const convert = (to, file, folder) =>
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(work, "profile")}`,
    ...["--headless", "--convert-to", to, "--outdir", folder, file],
  ]);
const source = join(work, "scored.docx");
writeFileSync(source, scoredDossier(smallAudit()));
convert("odt", source, work);
convert("docx", join(work, "scored.odt"), join(work, "back"));
copyFileSync(join(work, "back", "scored.docx"), fileURLToPath(new URL("scored.docx", import.meta.url)));
rmSync(work, { recursive: true });
