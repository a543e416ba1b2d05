import { HostError } from "..";
import { callOffice } from "./commonApi";
import { isSilence } from "./silence";

/** Sizes of a slice: the largest that Word documents, and the largest on the iPad (`Office.Document.getFileAsync`). */
export const sliceSizes = { usual: 4 * 1024 * 1024, small: 64 * 1024 };

/** The document as a .docx file, by the Common API; in small slices where Word refuses large ones. */
export async function readFile(): Promise<Uint8Array> {
  try {
    return await readInSlices(sliceSizes.usual);
  } catch (error) {
    if (!(error instanceof HostError) || isSilence(error)) throw error;
    return readInSlices(sliceSizes.small);
  }
}

/** The same in slices of one size. Throws HostError. */
export async function readInSlices(sliceSize: number): Promise<Uint8Array> {
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
