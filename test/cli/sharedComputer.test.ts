import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../src/cli/main";
import { world } from "./world";

const copy = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve("test/audit/records", name)));

test("copies that two people scored on one computer are two auditors, who differ", async () => {
  const { io, said } = world({
    "leroy.docx": copy("meme-poste-leroy.docx"),
    "bernard.docx": copy("meme-poste-bernard.docx"),
  });
  await main(["audit", "leroy.docx", "bernard.docx", "--format", "json"], io);
  expect(said.out).toContain("Anne LEROY");
  expect(said.out).toContain("Hugo BERNARD");
  expect(said.err).not.toContain("remplacée");
});
