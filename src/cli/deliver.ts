import { FileError, UsageError, type Io } from "./io";
import { fileTrouble } from "./readDocuments";

/** Gives a report to the file asked for, whole or not at all, else to the output. */
export async function deliver(report: string, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) return io.out(report);
  await deliverFile(new TextEncoder().encode(report), out, io);
  io.out(`${out} écrit.\n`);
}

/** Writes a file, whole or not at all. */
export async function deliverFile(bytes: Uint8Array, path: string, io: Pick<Io, "writeFile">): Promise<void> {
  await io.writeFile(path, bytes).catch((error: unknown) => {
    throw new FileError(path, fileTrouble(error));
  });
}

/** Refuses a place where a report would take the place of a document. */
export function checkOut(out: string | undefined): void {
  if (out !== undefined && /\.(docx|docm|dotx|dotm|doc|odt)$/i.test(out)) {
    throw new UsageError(
      `--out\u00a0: «\u00a0${out}\u00a0» est un nom de document. Choisissez un autre nom pour le rapport.`,
    );
  }
}
