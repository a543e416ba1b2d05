import { defineTable } from "./defineTable";
import { readFreeText, writeFreeText } from "./freeText";
import { scoreTitle } from "./matchScore";

/** T2, « OBJECTIF GÉNÉRAL DU CRITÈRE X »: one cell of free text. */
export const objectifGeneral = defineTable({
  code: "T2",
  source: "tables.T2",
  recognise: (candidate) => scoreTitle(candidate, "T2"),
  read: (recognition) => readFreeText(recognition, "objectif-general"),
  write: (job) => writeFreeText(job, "objectif-general"),
});
