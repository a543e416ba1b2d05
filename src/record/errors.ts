/** Why what a document remembers cannot be used as it is. It is then left alone: never overwritten unasked. */
export type RecordErrorCode =
  | "damaged" // not well formed, or with something in it that this version would lose
  | "newer" // written by a later version of this tool
  | "several" // the document holds more than one, which differ
  | "too-big"; // beyond what Word on the web can carry

/** An expected failure. `detail` is for the curious, never shown alone. */
export class RecordError extends Error {
  constructor(
    readonly code: RecordErrorCode,
    readonly detail: string = "",
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "RecordError";
  }
}

/** The failure of a text that is ours and cannot be used whole. */
export function damaged(detail: string): RecordError {
  return new RecordError("damaged", detail);
}

const sentences: Record<RecordErrorCode, string> = {
  damaged:
    "les réglages, les signalements écartés et le registre des preuves que contient ce document sont abîmés\u00a0; ils ne sont ni appliqués ni modifiés.",
  newer:
    "les réglages de ce document viennent d’une version plus récente de l’outil\u00a0; mettez l’outil à jour pour les appliquer.",
  several:
    "ce document contient plusieurs enregistrements de réglages qui se contredisent\u00a0; aucun n’est appliqué ni modifié.",
  "too-big": "trop de réglages, de signalements écartés et de preuves\u00a0: le document n’en reçoit pas davantage.",
};

/** One French sentence for people. Starts in lower case, to follow a file's name. */
export function recordErrorSentence(code: RecordErrorCode): string {
  return sentences[code];
}
