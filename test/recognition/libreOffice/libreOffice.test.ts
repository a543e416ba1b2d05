import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diceOf } from "../dice";
import { findingsIn } from "../findings";
import { seedDossier } from "../seed";
import { roundTrips } from "./cases";

test.each(roundTrips.map((one) => [one.deviations.join(", "), one] as const))(
  "after LibreOffice a dossier with %s says the same",
  (_names, { seed }) => {
    const passed = readFileSync(join(__dirname, `${seed}.docx`));
    expect(findingsIn([passed])).toEqual(findingsIn([seedDossier(diceOf(seed))]));
  },
);
