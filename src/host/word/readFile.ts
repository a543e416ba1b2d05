import { callOffice } from "./commonApi";

/** Largest slice that every platform gives (`Office.Document.getFileAsync`). */
const sliceSize = 4 * 1024 * 1024;

/** The document as a .docx file, by the Common API. */
export async function readFile(): Promise<Uint8Array> {
  const file = await callOffice<Office.File>(
    (done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
    "unreadable",
  );
  try {
    const bytes = new Uint8Array(file.size);
    let end = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await callOffice<Office.Slice>((done) => file.getSliceAsync(index, done), "unreadable");
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, end);
      end += data.length;
    }
    return bytes.subarray(0, end);
  } finally {
    // At most two files may be open at a time: one left open blocks the next check.
    file.closeAsync();
  }
}
