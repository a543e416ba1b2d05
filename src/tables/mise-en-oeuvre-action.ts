import { fieldsOf } from "./catalogue";
import { defineTable } from "./defineTable";
import { scoreImplementation } from "./implementation";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

/** T7, « MISE EN ŒUVRE » of an action: moyens engagés, calendrier, lieux, modalités d'organisation. */
export const miseEnOeuvreAction = defineTable({
  code: "T7",
  source: "tables.T7",
  opensWith: { fields: fieldsOf("T7"), least: 3 },
  recognise: (candidate) => scoreImplementation(candidate, "T7"),
  read: (recognition) => readUnderHeader(recognition, fieldsOf("T7")),
  write: (job) => writeUnderHeader(job, "T7"),
});
