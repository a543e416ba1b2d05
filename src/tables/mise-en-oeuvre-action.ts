import { shares } from "../docx";
import { defineTable } from "./defineTable";
import { implementationFields, implementationLikeness } from "./implementation";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

/** T7, « MISE EN ŒUVRE » of an action: moyens engagés, calendrier, lieux, modalités d'organisation. */
export const miseEnOeuvreAction = defineTable({
  code: "T7",
  source: "tables.T7",
  recognise: (sketch) => implementationLikeness(sketch, "action"),
  read: (recognition) => readUnderHeader(recognition, implementationFields),
  write: (job) => writeUnderHeader(job, implementationFields, shares(30, 20, 18, 32)),
});
