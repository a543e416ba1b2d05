import { shares } from "../docx";
import { defineTable } from "./defineTable";
import { implementationFields, implementationLikeness } from "./implementation";
import { readUnderHeader } from "./reading";
import { writeUnderHeader } from "./writeCells";

/** T11, « MISE EN ŒUVRE » of a commitment: moyens engagés, calendrier, lieux, modalités d'organisation. */
export const miseEnOeuvreEngagement = defineTable({
  code: "T11",
  source: "tables.T11",
  recognise: (sketch) => implementationLikeness(sketch, "commitment"),
  read: (recognition) => readUnderHeader(recognition, implementationFields),
  write: (job) => writeUnderHeader(job, implementationFields, shares(30, 20, 18, 32)),
});
