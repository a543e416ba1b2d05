import {
  letterInPolicyFile,
  policyFileFaultSentence,
  readPolicyFile,
  type LetterWording,
  type PolicyChoice,
} from "../audit";
import { FileError, type Io } from "./io";
import { fileErrorText } from "./readDocuments";

/** What an académie's file holds. */
export interface LoadedPolicy {
  readonly choice: PolicyChoice;
  /** Its letter to a school; null where it has none. */
  readonly letter: LetterWording | null;
}

/** What the académie chose, from its file. Throws FileError for one that cannot be used. */
export async function loadPolicy(path: string, io: Pick<Io, "readFile">): Promise<LoadedPolicy> {
  const bytes = await io.readFile(path).catch((error: unknown) => {
    throw new FileError(path, fileErrorText(error));
  });
  const text = new TextDecoder().decode(bytes);
  const found = readPolicyFile(text);
  if ("kind" in found) throw new FileError(path, policyFileFaultSentence(found));
  return { choice: found, letter: letterInPolicyFile(text) };
}
