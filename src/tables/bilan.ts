import { fieldsOf } from "./catalogue";
import { defineTable } from "./defineTable";
import { scoreHeader } from "./matchScore";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

const fields = fieldsOf("T8");

/** T8, without a title in the guide: points forts, axes de progrès, conclusion. */
export const bilan = defineTable({
  code: "T8",
  source: "tables.T8",
  opensWith: { fields, least: 2 },
  recognise: (candidate) => scoreHeader(candidate, ["T8"], fields, 2),
  read: (recognition) => readUnderHeader(recognition, fields),
  write: (job) => writeUnderHeader(job, "T8"),
});
