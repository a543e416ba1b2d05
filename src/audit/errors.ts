import type { RecordErrorCode } from "../record";

const sentences: Record<RecordErrorCode, string> = {
  damaged: "l’audit que contient ce document est abîmé\u00a0; il n’est ni lu ni modifié.",
  newer:
    "l’audit de ce document vient d’une version plus récente de l’outil\u00a0; mettez l’outil à jour pour le lire.",
  several: "ce document contient plusieurs audits qui se contredisent\u00a0; aucun n’est lu ni modifié.",
  "too-big": "l’audit est trop long pour le document\u00a0; il n’en reçoit pas davantage. Raccourcissez des constats.",
};

/** One French sentence for people on an audit that cannot be used. Starts in lower case, to follow a file's name. */
export function auditErrorSentence(code: RecordErrorCode): string {
  return sentences[code];
}
