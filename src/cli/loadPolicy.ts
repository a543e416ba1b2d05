import { policyFileFaultSentence, readPolicyFile, type PolicyChoice } from "../audit";
import { FileError, type Io } from "./io";
import { fileErrorText } from "./readDocuments";

/** What the académie chose, from its file. Throws FileError for one that cannot be used. */
export async function loadPolicy(path: string, io: Pick<Io, "readFile">): Promise<PolicyChoice> {
  const bytes = await io.readFile(path).catch((error: unknown) => {
    throw new FileError(path, fileErrorText(error));
  });
  const found = readPolicyFile(new TextDecoder().decode(bytes));
  if ("kind" in found) throw new FileError(path, policyFileFaultSentence(found));
  return found;
}
