// What a good dossier shows: one file per rule, listed here. Imports `checker`, `audit`, `dossier`, `tables`, `french`,
// `document`, `guide`. A rule changes nothing, keeps no state, never waits.
import type { AnyRule } from "../checker";
import actionMissing from "./action-missing";
import auditorsDiverge from "./auditors-diverge";
import blockNumber from "./block-number";
import changedSinceScoring from "./changed-since-scoring";
import choiceUnresolved from "./choice-unresolved";
import claimUnproved from "./claim-unproved";
import coordinatorIncomplete from "./coordinator-incomplete";
import contentUnread from "./content-unread";
import councilAgreement from "./council-agreement";
import criterionMissing from "./criterion-missing";
import criterionNumberLeft from "./criterion-number-left";
import criterionNumbering from "./criterion-numbering";
import criterionOrder from "./criterion-order";
import effectivenessMissing from "./effectiveness-missing";
import engagementMissing from "./engagement-missing";
import evidenceDuplicate from "./evidence-duplicate";
import evidenceMissing from "./evidence-missing";
import evidenceUncited from "./evidence-uncited";
import evidenceUndated from "./evidence-undated";
import evidenceUnknown from "./evidence-unknown";
import evidenceUnnumbered from "./evidence-unnumbered";
import guidanceLeft from "./guidance-left";
import imageWithoutAlt from "./image-without-alt";
import indicatorWithoutObjective from "./indicator-without-objective";
import leaderIncomplete from "./leader-incomplete";
import linkAccount from "./link-account";
import linkBroken from "./link-broken";
import linkLocal from "./link-local";
import linkVague from "./link-vague";
import measureMissing from "./measure-missing";
import measureNotDue from "./measure-not-due";
import measureNotNumeric from "./measure-not-numeric";
import measureUnexplained from "./measure-unexplained";
import networkUnanswered from "./network-unanswered";
import nonconformityUnmotivated from "./nonconformity-unmotivated";
import notADossier from "./not-a-dossier";
import objectiveWithoutIndicator from "./objective-without-indicator";
import opinionInconsistent from "./opinion-inconsistent";
import periodInconsistent from "./period-inconsistent";
import personalData from "./personal-data";
import progressWithoutEngagement from "./progress-without-engagement";
import rateOutOfRange from "./rate-out-of-range";
import requiredEmpty from "./required-empty";
import revisionsLeft from "./revisions-left";
import scoresLeft from "./scores-left";
import tableAltered from "./table-altered";
import tableMissing from "./table-missing";
import teamMissing from "./team-missing";
import textDuplicated from "./text-duplicated";
import transversalityEmpty from "./transversality-empty";
import typeMismatch from "./type-mismatch";
import unitMismatch from "./unit-mismatch";
import unverifiedUnmotivated from "./unverified-unmotivated";
import verdictMissing from "./verdict-missing";
import yearGap from "./year-gap";
import yearNotSet from "./year-not-set";

/** Every rule, in the order of the catalogue: structure, required fields, measures, evidence, coherence, privacy, form, auditor. */
export const allRules: readonly AnyRule[] = [
  notADossier,
  criterionMissing,
  criterionOrder,
  criterionNumbering,
  criterionNumberLeft,
  tableMissing,
  tableAltered,
  actionMissing,
  engagementMissing,
  blockNumber,
  contentUnread,
  councilAgreement,
  requiredEmpty,
  guidanceLeft,
  choiceUnresolved,
  coordinatorIncomplete,
  teamMissing,
  leaderIncomplete,
  transversalityEmpty,
  textDuplicated,
  objectiveWithoutIndicator,
  indicatorWithoutObjective,
  yearNotSet,
  yearGap,
  measureMissing,
  measureNotDue,
  measureNotNumeric,
  measureUnexplained,
  unitMismatch,
  rateOutOfRange,
  typeMismatch,
  evidenceMissing,
  evidenceUnnumbered,
  evidenceUnknown,
  evidenceUncited,
  evidenceDuplicate,
  evidenceUndated,
  linkLocal,
  linkBroken,
  linkAccount,
  linkVague,
  claimUnproved,
  progressWithoutEngagement,
  periodInconsistent,
  networkUnanswered,
  personalData,
  imageWithoutAlt,
  revisionsLeft,
  verdictMissing,
  nonconformityUnmotivated,
  unverifiedUnmotivated,
  effectivenessMissing,
  opinionInconsistent,
  auditorsDiverge,
  changedSinceScoring,
  scoresLeft,
];
