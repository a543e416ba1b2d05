import { isSameContent } from "./content";
import { noInstant } from "./instant";
import type { AssessorDetails } from "./types";

/** The details of an assessor who gave none. */
export const noDetails: AssessorDetails = { name: "", position: "", signedOn: null, at: noInstant };

/** The details alone of an assessment. */
export function detailsOf({ name, position, signedOn, at }: AssessorDetails): AssessorDetails {
  return { name, position, signedOn, at };
}

/** Whether these are the same details, whenever they were given. */
export function areSameDetails(one: AssessorDetails, other: AssessorDetails): boolean {
  return isSameContent({ ...detailsOf(one), at: noInstant }, { ...detailsOf(other), at: noInstant });
}
