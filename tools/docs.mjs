// npm run docs: writes docs/regles.md from the rules and the guide's references.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./typescript.mjs";

const { currentEdition } = await import("../src/guide/index.ts");
const { allRules } = await import("../src/rules/index.ts");
const { rulesAsMarkdown } = await import("./docs/rulesAsMarkdown.ts");

writeFileSync(fileURLToPath(new URL("../docs/regles.md", import.meta.url)), rulesAsMarkdown(allRules, currentEdition));
