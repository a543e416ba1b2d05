import type { Dossier } from "../../src/dossier";
import type { EvidenceRegister } from "../../src/record";
import { listing } from "../helpers/change";
import { dossierOf, type Example } from "../helpers/testRule";
import { newItem, type NewItemFields } from "../../src/evidence";

/** A register of these items, in order. */
export function registerOf(...items: readonly NewItemFields[]): EvidenceRegister {
  return items.reduce<EvidenceRegister>(
    (register, fields) => ({ ...register, items: [...register.items, newItem(register, fields)] }),
    { place: "inside", items: [] },
  );
}

/** A dossier of one criterion whose description cites in these words, with a list of evidence of a school's own. */
export function citing(words: string, rows: readonly (readonly string[])[] = [], more: Example = {}): Dossier {
  const header = ["N°", "Intitulé", "Type", "Date", "Fichier"];
  const list = rows.length === 0 ? [] : [listing("Liste des annexes", header, ...rows)];
  return dossierOf({
    ...more,
    words: { "T6 indicateur": "Nombre d’élèves", "T5 description": words, ...more.words },
    changes: [...list, ...(more.changes ?? [])],
  });
}
