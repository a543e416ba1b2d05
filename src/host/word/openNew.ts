import { runWord } from "./queue";

/** Opens a file as a new document (WordApi 1.3). */
export function openNew(base64: string): Promise<void> {
  return runWord(async (context) => {
    context.application.createDocument(base64).open();
    await context.sync();
  });
}
