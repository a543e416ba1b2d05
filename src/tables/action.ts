import { defineTable } from "./defineTable";
import { countLabels, labelledCells } from "./labels";
import { confidenceOf } from "./likeness";
import { readingOf } from "./reading";
import type { Field } from "./types";

const fields: readonly Field[] = ["denomination", "duree", "perenne", "description"];

/** T5, « CRITÈRE X : ACTION 1 »: dénomination, durée, pérenne, description. */
export const action = defineTable({
  code: "T5",
  source: "tables.T5",
  recognise(sketch) {
    const kind = sketch.title?.block?.kind;
    const own = countLabels(sketch.table, ["duree", "perenne"], sketch.start);
    const shared = countLabels(sketch.table, ["denomination", "description"], sketch.start);
    if (shared === 0 || kind === "commitment" || (own === 0 && (kind !== "action" || shared < 2))) return null;
    const confidence = confidenceOf(sketch, ["T5"], (own + shared) / fields.length);
    return { confidence, headerRow: null, firstRow: sketch.start };
  },
  read(recognition) {
    const cells = labelledCells(recognition.table, fields, recognition.firstRow);
    return readingOf(recognition, {
      cells,
      missing: fields.filter((field) => !cells.some((cell) => cell.field === field)),
    });
  },
});
