// What a good dossier shows: one file per rule, listed here. Imports `checker`, `dossier`, `tables`, `document`, `guide`.
// A rule changes nothing, keeps no state, never waits.
import type { AnyRule } from "../checker";
import actionMissing from "./action-missing";
import choiceUnresolved from "./choice-unresolved";
import coordinatorIncomplete from "./coordinator-incomplete";
import criterionMissing from "./criterion-missing";
import criterionNumberLeft from "./criterion-number-left";
import engagementMissing from "./engagement-missing";
import evidenceMissing from "./evidence-missing";
import guidanceLeft from "./guidance-left";
import linkLocal from "./link-local";
import measureMissing from "./measure-missing";
import measureNotDue from "./measure-not-due";
import measureNotNumeric from "./measure-not-numeric";
import notADossier from "./not-a-dossier";
import requiredEmpty from "./required-empty";
import tableMissing from "./table-missing";
import teamMissing from "./team-missing";
import yearNotSet from "./year-not-set";

/** Every rule, in the order of the catalogue: structure, required fields, measures, evidence. */
export const allRules: readonly AnyRule[] = [
  notADossier,
  criterionMissing,
  criterionNumberLeft,
  tableMissing,
  actionMissing,
  engagementMissing,
  requiredEmpty,
  guidanceLeft,
  choiceUnresolved,
  coordinatorIncomplete,
  teamMissing,
  yearNotSet,
  measureMissing,
  measureNotDue,
  measureNotNumeric,
  evidenceMissing,
  linkLocal,
];
