// What is measured of the evidence: a dossier of 500 pieces and 2,000 citations, written here, its list in an annex.
import { readDossier } from "../../src/dossier/index.ts";
import {
  bordereauRows,
  fillFromFiles,
  newItem,
  planRenumbering,
  takeInventory,
  writeBordereau,
  writeBordereauDocx,
} from "../../src/evidence/index.ts";
import { currentEdition } from "../../src/guide/index.ts";
import { readDocx } from "../../src/ooxml/index.ts";
import { writeDocx } from "../../src/tables/index.ts";

const items = 500;
const citations = 2000;

const two = (number) => String(number).padStart(2, "0");
/** 8 criteria of 5 actions: 40 blocks share the numbers. */
const blocks = Array.from({ length: 40 }, (_, rank) => ({
  criterion: Math.floor(rank / 5) + 1,
  number: (rank % 5) + 1,
}));
const numbers = Array.from({ length: items }, (_, rank) => {
  const { criterion, number } = blocks[rank % blocks.length];
  return `C${criterion}-A${number}-${two(Math.floor(rank / blocks.length) + 1)}`;
});

/** A dossier whose indicators cite five numbers each, every number four times in all. */
function citingDossier() {
  let next = 0;
  const cite = () => `(Annexe ${numbers[next++ % items]})`;
  const pieces = blocks.flatMap(({ criterion, number }) => [
    ...(number === 1 ? [{ kind: "criterion", criterion }] : []),
    { kind: "action", criterion, number },
  ]);
  return writeDocx(pieces, {
    objectives: 2,
    indicatorsPerObjective: citations / blocks.length / 10,
    members: 1,
    years: { start: "2020", followUp: "2023", end: "2025" },
    valuesOf: () => (field) => {
      if (field === "indicateur") return `Nombre d’élèves ${Array.from({ length: 5 }, cite).join(" ")}`;
      return field.startsWith("mesure") ? "12" : "Réponse.";
    },
  });
}

const register = numbers.reduce(
  (known, number, rank) => {
    const fields = { number, title: `Compte rendu de la réunion ${rank}`, type: "Compte rendu", date: "12/03/2024" };
    known.items.push(newItem(known, { ...fields, file: `${number}.pdf` }));
    return known;
  },
  { place: "apart", items: [] },
);
const files = numbers.map((number) => ({ path: `${number} compte rendu.pdf`, changedOn: "2024-03-12" }));
/** As many again, which hold no piece yet. */
const manyFiles = numbers.flatMap((number) => [
  { path: `${number} compte rendu.pdf`, changedOn: "2024-03-12" },
  { path: `${number.replace("-A", "-E")} bilan.pdf`, changedOn: "2024-03-12" },
]);
/** It has no list of its own. */
export const dossierFile = citingDossier();
const annexFile = writeBordereauDocx(register.items);
const read = () => readDossier([readDocx(dossierFile)], currentEdition, [readDocx(annexFile, 1)]);
const dossier = read();
const view = takeInventory(dossier, register, files);
const manyView = takeInventory(dossier, register, manyFiles);
const cited = dossier.citations.length;
const whole = view.entries.filter(({ stages }) => ["cited", "listed", "found"].every((stage) => stages.has(stage)));
if (whole.length !== items || cited !== citations)
  throw new Error(`${cited} citations, ${whole.length} pieces cited, listed and found`);

if (fillFromFiles(dossier, register, manyView).added.length !== items) throw new Error("files were not taken in");

export const size = { items, citations };

export const steps = [
  { name: "read", what: "reading the dossier and its annex", run: read },
  {
    name: "reconcile",
    what: "register, list, citations and folder compared",
    run: () => takeInventory(dossier, register, files),
  },
  {
    name: "rebuild",
    what: "the list built again (flat package)",
    run: () => writeBordereau(bordereauRows(dossier, register)),
  },
  { name: "renumber", what: "renumbering planned in every citation", run: () => planRenumbering(dossier, register) },
  {
    name: "fill",
    what: "the register filled from 1,000 files",
    run: () => fillFromFiles(dossier, register, manyView),
  },
];
