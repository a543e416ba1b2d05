import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { indicatorRows, measureHeaders } from "./indicatorRows";
import { headerLikeness } from "./likeness";
import { addedIn, headerOf, missingFrom, readingOf } from "./reading";
import type { Field } from "./types";

const fields: readonly Field[] = ["objectif", "indicateur", "mesure-n", "mesure-n3", "mesure-n5", "plus-value"];

/** T6, « OBJECTIFS INDICATEURS ÉVALUATION »: objectives, their indicators, three measures, the added value. */
export const evaluation = defineTable({
  code: "T6",
  source: "tables.T6",
  recognise(sketch) {
    // T10 shares two columns: an animateur or a duration is its mark; without any, the block decides.
    const isCommitment = findHeader(sketch.table, ["objectif", "indicateur", "animateur", "duree"], sketch.start);
    const found = isCommitment?.columns.found;
    if (found?.has("animateur") || found?.has("duree")) return null;
    if (sketch.block === "commitment" && sketch.title?.table !== "T6") {
      const own = findHeader(sketch.table, fields, sketch.start)?.columns.found;
      if (!own?.has("plus-value") && !own?.has("mesure-n5")) return null;
    }
    return headerLikeness(sketch, ["T6"], fields, 3);
  },
  read(recognition) {
    const columns = headerOf(recognition, fields);
    return readingOf(recognition, {
      indicators: indicatorRows(recognition.table, columns, recognition.firstRow),
      measureHeaders: measureHeaders(columns),
      missing: missingFrom(columns, fields),
      added: addedIn(columns),
    });
  },
});
