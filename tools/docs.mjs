// npm run docs: writes what the documents take from the code: the rules and the guide's references, the headers of a
// host, the state of each criterion of accessibility.
import { readFileSync, writeFileSync } from "node:fs";
import "./typescript.mjs";

const { generatedDocuments } = await import("./docs/generated.ts");

for (const [name, write] of Object.entries(generatedDocuments)) {
  const path = new URL(`../docs/${name}`, import.meta.url);
  writeFileSync(path, write(readFileSync(path, "utf8")));
}
