import { readCopy, readScores, type CopyFault, type FoundScores } from "../../audit";
import type { AuditReading } from "./reading";

/** The scores in a colleague's copy (bytes), or in a file of exported scores (text); or why there are none to take. */
export function readImport(
  content: Uint8Array | string,
  { edition }: Pick<AuditReading, "edition">,
): FoundScores | CopyFault | "other-edition" {
  const found = typeof content === "string" ? readScores(content) : readCopy(content, edition);
  return typeof found !== "string" && found.record.edition !== edition.id ? "other-edition" : found;
}
