import { shares } from "../docx";
import type { Field } from "./catalogue";
import { defineTable } from "./defineTable";
import { headerLikeness } from "./likeness";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

const fields: readonly Field[] = ["points-forts", "axes-progres", "conclusion"];

/** T8, without a title in the guide: points forts, axes de progrès, conclusion. */
export const bilan = defineTable({
  code: "T8",
  source: "tables.T8",
  recognise: (sketch) => headerLikeness(sketch, ["T8"], fields, 2),
  read: (recognition) => readUnderHeader(recognition, fields),
  write: (job) => writeUnderHeader(job, fields, shares(1, 1, 1)),
});
