// Writes the fixtures of this folder again: deviating dossiers through LibreOffice, docx → odt → docx. Needs `soffice`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "../../../tools/typescript.mjs";

const { deviate, deviations } = await import("../deviate.ts");
const { diceOf } = await import("../dice.ts");
const { seedDossier } = await import("../seed.ts");
const { roundTrips } = await import("./cases.ts");

const work = mkdtempSync(join(tmpdir(), "libreoffice-"));
const convert = (to, file, folder) =>
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(work, "profile")}`,
    ...["--headless", "--convert-to", to, "--outdir", folder, file],
  ]);
for (const { seed, deviations: names } of roundTrips) {
  const chosen = deviations.filter(({ name }) => names.includes(name));
  if (chosen.length !== names.length) throw new Error(`unknown deviation among ${names}`);
  const [bytes] = deviate(seedDossier(diceOf(seed)), seed, chosen);
  const source = join(work, `${seed}.docx`);
  writeFileSync(source, bytes);
  convert("odt", source, work);
  convert("docx", join(work, `${seed}.odt`), join(work, "back"));
  copyFileSync(join(work, "back", `${seed}.docx`), fileURLToPath(new URL(`${seed}.docx`, import.meta.url)));
}
rmSync(work, { recursive: true });
