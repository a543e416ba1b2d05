import { editions, type GuideEdition } from "../guide";
import type { DossierSettings } from "../record";

/** The edition that the settings name; `usual` where they name none that we know. */
export function editionOf(settings: DossierSettings, usual: GuideEdition): GuideEdition {
  return editions.find(({ id }) => id === settings.edition) ?? usual;
}
