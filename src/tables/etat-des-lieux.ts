import { defineTable } from "./defineTable";
import { readFreeText, writeFreeText } from "./freeText";
import { scoreTitle } from "./matchScore";

/** T1, « ÉTAT DES LIEUX DU CRITÈRE X »: one cell of free text. */
export const etatDesLieux = defineTable({
  code: "T1",
  source: "tables.T1",
  recognise: (candidate) => scoreTitle(candidate, "T1"),
  read: (recognition) => readFreeText(recognition, "etat-des-lieux"),
  write: (job) => writeFreeText(job, "etat-des-lieux"),
});
