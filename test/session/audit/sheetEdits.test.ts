import { emptyAudit } from "../../../src/audit";
import type { Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { emptyRecord } from "../../../src/record";
import { sheetEdits } from "../../../src/session/audit/sheetEdits";
import { dossierOf } from "../../helpers/testRule";

const dossier = dossierOf({});
const [criterion] = dossier.criteria;
const [commitment] = criterion!.commitments;

/** Where the fiche of a criterion goes in a dossier that has none. */
function placeOfSheet(written: Dossier, number = 1) {
  const settings = emptyRecord.settings;
  const [edit] = sheetEdits([number], emptyAudit(currentEdition.id), {
    dossier: written,
    edition: currentEdition,
    settings,
  });
  return edit?.kind === "putRegion" ? edit.where : null;
}

test("a fiche follows the last table of its criterion", () => {
  expect(placeOfSheet(dossier)).toEqual({ kind: "after", place: commitment!.end!.place });
});

test("a fiche never parts a criterion from the title of a block that has no table yet", () => {
  const bare = { ...commitment!, tables: [], end: null };
  const begun = { ...dossier, criteria: [{ ...criterion!, commitments: [bare] }] };
  expect(placeOfSheet(begun)).toEqual({ kind: "after", place: commitment!.location!.place });
});

test("the fiche of a criterion that the dossier lacks goes to the end", () => {
  expect(placeOfSheet(dossier, 2)).toEqual({ kind: "end" });
});
