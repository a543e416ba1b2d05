import { ReadError } from "../errors";
import { resolveTarget, type Package } from "./Package";
import { readRelationships } from "./readRelationships";

/** The part that the package says is the document; by its usual name where the package does not say. */
export function findMainPart(opc: Package): string {
  const relationship = readRelationships(opc, "/").find((one) => one.type === "officeDocument" && !one.isExternal);
  const name = relationship ? resolveTarget("/", relationship.target) : "/word/document.xml";
  if (/^\/(xl|ppt)\//.test(name)) throw new ReadError("other-office", name);
  if (relationship || opc.text(name) !== null) return name;
  throw new ReadError(opc.text("/content.xml") === null ? "not-word" : "other-office", "no main part");
}
