/** Why a file could not be read. */
export type ReadErrorCode =
  | "empty"
  | "not-a-package" // neither a zip nor anything we know
  | "encrypted"
  | "word-97"
  | "rtf"
  | "pdf"
  | "other-office" // a workbook, a presentation, an OpenDocument text
  | "not-word" // a zip without a Word document
  | "damaged" // a zip cut or with a compression that Word does not use
  | "malformed" // XML that is not well formed, or not UTF-8 / UTF-16
  | "doctype" // a document type declaration: never in a Word file, always a danger
  | "too-big"; // beyond the limits of `limits.ts`

/** A file that cannot be read. `detail` is for the curious (part, position), never shown alone. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly detail: string = "",
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "ReadError";
  }
}

const sentences: Record<ReadErrorCode, string> = {
  empty: "le fichier est vide. Reprenez-le à la source.",
  "not-a-package": "ce n’est pas un document Word. Enregistrez votre dossier au format .docx, puis recommencez.",
  encrypted:
    "le document est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document), puis recommencez.",
  "word-97":
    "c’est un document de Word 97-2003 (.doc). Ouvrez-le dans Word et enregistrez-le au format .docx, puis recommencez.",
  rtf: "c’est un document RTF. Ouvrez-le dans Word et enregistrez-le au format .docx, puis recommencez.",
  pdf: "c’est un fichier PDF. Demandez le document Word (.docx) dont il est issu.",
  "other-office": "c’est un autre document de bureautique, pas un document Word. Donnez le dossier au format .docx.",
  "not-word": "cette archive ne contient pas de document Word. Si elle en renferme un, extrayez-le d’abord.",
  damaged:
    "le fichier est abîmé ou incomplet. Reprenez-le à la source, ou ouvrez-le dans Word et enregistrez-en une copie.",
  malformed:
    "le contenu du fichier est abîmé. Ouvrez-le dans Word, acceptez la réparation et enregistrez-en une copie.",
  doctype: "le fichier contient une déclaration interdite dans un document Word\u00a0; par prudence il n’a pas été lu.",
  "too-big":
    "le fichier dépasse les limites d’un dossier (taille ou imbrication)\u00a0; par prudence il n’a pas été lu.",
};

/** One French sentence for people: what is wrong and what to do. Starts in lower case, to follow a file's name. */
export function readErrorSentence(error: ReadError): string {
  return sentences[error.code];
}
