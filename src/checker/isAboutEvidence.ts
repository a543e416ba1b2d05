import type { Finding } from "./types";

/** True for findings about evidence: references, bordereau, links, claims. Rule ids are a contract. */
export function isAboutEvidence(finding: Finding): boolean {
  return /^(evidence-|link-|claim-unproved$)/.test(finding.rule);
}
