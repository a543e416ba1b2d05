import { fieldsOf } from "./catalogue";
import { defineTable } from "./defineTable";
import { scoreImplementation } from "./implementation";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

/** T11, « MISE EN ŒUVRE » of a commitment: moyens engagés, calendrier, lieux, modalités d'organisation. */
export const miseEnOeuvreEngagement = defineTable({
  code: "T11",
  source: "tables.T11",
  opensWith: { fields: fieldsOf("T11"), least: 3 },
  recognise: (candidate) => scoreImplementation(candidate, "T11"),
  read: (recognition) => readUnderHeader(recognition, fieldsOf("T11")),
  write: (job) => writeUnderHeader(job, "T11"),
});
