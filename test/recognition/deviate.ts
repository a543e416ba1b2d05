import { columnDeviations } from "./deviations/columns";
import { headerDeviations } from "./deviations/headers";
import { titleDeviations } from "./deviations/titles";
import { wrappingDeviations } from "./deviations/wrapping";
import { diceOf } from "./dice";
import { open, save, type Deviation } from "./received";
import { declare } from "./wml";

/** In the order in which they can follow one another: words, columns, then what stands around. */
export const deviations: readonly Deviation[] = [
  ...headerDeviations,
  ...columnDeviations,
  ...titleDeviations,
  ...wrappingDeviations,
];

/** A dossier with these deviations, as the seed's dice throw them. */
export function deviate(dossier: Uint8Array, seed: number, chosen: readonly Deviation[]): readonly Uint8Array[] {
  const received = open(dossier);
  declare(received.document.root);
  chosen.forEach((deviation) => deviation.apply(received, diceOf(seed + deviations.indexOf(deviation) + 1)));
  return save(received, dossier);
}
