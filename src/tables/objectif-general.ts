import { defineTable } from "./defineTable";
import { readFreeText, writeFreeText } from "./freeText";
import { titledLikeness } from "./matchScore";

/** T2, « OBJECTIF GÉNÉRAL DU CRITÈRE X »: one cell of free text. */
export const objectifGeneral = defineTable({
  code: "T2",
  source: "tables.T2",
  recognise: (sketch) => titledLikeness(sketch, "T2"),
  read: (recognition) => readFreeText(recognition, "objectif-general"),
  write: (job) => writeFreeText(job, "objectif-general"),
});
