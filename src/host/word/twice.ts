/** Runs a job on the document, and once more after a failure: a refusal may be of the moment. */
export async function twice<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(job);
  } catch {
    return Word.run(job);
  }
}
