import { runWord } from "./queue";

/** Opens a file as a new document (WordApi 1.3). */
export function openNew(docx: Uint8Array): Promise<void> {
  return runWord(async (context) => {
    const base64 = btoa(Array.from(docx, (byte) => String.fromCharCode(byte)).join(""));
    context.application.createDocument(base64).open();
    await context.sync();
  });
}
