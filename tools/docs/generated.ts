import { currentEdition } from "../../src/guide";
import { allRules } from "../../src/rules";
import { accessibilityAsMarkdown } from "./accessibilityAsMarkdown";
import { hostingAsMarkdown } from "./hostingAsMarkdown";
import { replaceBlock } from "./replaceBlock";
import { rulesAsMarkdown } from "./rulesAsMarkdown";

/** The documents that are written from the code, wholly or in a part: each makes its new text of its present one. */
export const generatedDocuments: Readonly<Record<string, (present: string) => string>> = {
  "regles.md": () => rulesAsMarkdown(allRules, currentEdition),
  "deploiement.md": (present) => replaceBlock(present, "hosting", hostingAsMarkdown()),
  "accessibilite.md": (present) => replaceBlock(present, "criteria", accessibilityAsMarkdown()),
};
