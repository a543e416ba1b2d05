import { fileErrorText } from "./readDocuments";
import { exitCodes } from "./io";

/**
 * What happens when the output cannot be written: nothing more is said to a reader that has gone (`ldm … | head`); a full
 * disk is one sentence, and the exit code of what could not be done.
 */
export function guardStreams({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr"> = process): void {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    stderr.write(`ldm\u00a0: sortie\u00a0: ${fileErrorText(error)}\n`);
    process.exitCode = exitCodes.unusable;
  });
  // There is nobody left to tell.
  stderr.on("error", () => undefined);
}
