import { HostError, type DocumentHost } from "../../host";

/** Opens a document of its own in Word; gives it back where this Word cannot. */
export async function openDocument(host: DocumentHost, docx: Uint8Array): Promise<Uint8Array | null> {
  try {
    await host.openNew(docx);
    return null;
  } catch (error) {
    if (error instanceof HostError && error.code === "unsupported") return docx;
    throw error;
  }
}
