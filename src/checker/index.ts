// The engine: the shape of a rule, running rules, building findings. Imports `audit`, `record`, `dossier`, `tables`,
// `french`, `document`, `guide`. Knows no particular rule.
export { replaceEdit, rewriteEdits } from "./edits";
export type { Edit, Fix } from "./Fix";
export {
  defineRule,
  type AnyRule,
  type Audience,
  type Problem,
  type Rule,
  type RuleContext,
  type Scope,
  type Targets,
} from "./Rule";
export { isAboutEvidence } from "./isAboutEvidence";
export { compareBlocks } from "./order";
export { runRules, type CheckOptions } from "./runRules";
export { applyDismissals } from "./applyDismissals";
export { explainTables, type TableExplanation } from "./explainTables";
export * from "./types";
export { blockName, fieldName, inBordereau, whereOf } from "./where";
