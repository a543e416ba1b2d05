import { readCopy, readScores, type AuditPolicy, type CopyFault, type ForeignScores } from "../../audit";
import type { AuditReading } from "./reading";

/**
 * The scores in a colleague's copy (bytes), or in a file of exported scores (text); or why there are none to take.
 * `policy`: the académie's words, for a copy of which only the visible tables are left.
 */
export function readImport(
  content: Uint8Array | string,
  { edition }: Pick<AuditReading, "edition">,
  policy: AuditPolicy,
): ForeignScores | CopyFault | "other-edition" {
  const found = typeof content === "string" ? readScores(content) : readCopy(content, edition, policy);
  return typeof found !== "string" && found.record.edition !== edition.id ? "other-edition" : found;
}
