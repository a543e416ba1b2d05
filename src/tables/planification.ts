import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { indicatorRows, measureHeaders } from "./indicatorRows";
import { headerLikeness } from "./likeness";
import { addedIn, fieldCellsUnder, headerOf, missingFrom, readingOf } from "./reading";
import type { Field } from "./types";

const fields: readonly Field[] = ["animateur", "duree", "objectif", "indicateur", "mesure-n"];

/** T10, « PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION »: who leads, how long, objectives and one measure. */
export const planification = defineTable({
  code: "T10",
  source: "tables.T10",
  recognise(sketch) {
    const found = findHeader(sketch.table, fields, sketch.start)?.columns.found;
    const isMarked = found?.has("animateur") || found?.has("duree");
    if (!isMarked && sketch.block !== "commitment" && sketch.title?.table !== "T10") return null;
    return headerLikeness(sketch, ["T10"], fields, 3);
  },
  read(recognition) {
    const { table, firstRow } = recognition;
    const columns = headerOf(recognition, fields);
    return readingOf(recognition, {
      cells: fieldCellsUnder(table, columns, ["animateur", "duree"], firstRow),
      indicators: indicatorRows(table, columns, firstRow),
      measureHeaders: measureHeaders(columns),
      missing: missingFrom(columns, fields),
      added: addedIn(columns),
    });
  },
});
