import type { XmlElement } from "../ooxml";

/** Namespace of the part that travels inside the document; for ever. */
export const recordNamespace = "urn:dossier-lycee-des-metiers";

/**
 * Version of what is written. New elements under the root need no new version: older tools keep them as they are. Any
 * other change does, for an older tool would lose it.
 */
export const recordVersion = 1;

/** Element of the settings that came after the first version: the version of the dossier. */
export const versionElement = "dossierVersion";

/** Whether an element is of our namespace and of that name. */
export function isRecordElement(element: XmlElement, name: string): boolean {
  return element.namespace === recordNamespace && element.name === name;
}
