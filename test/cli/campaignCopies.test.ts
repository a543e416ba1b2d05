import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isCopyOf, writeAudit, type ScoredDossier } from "../../src/audit";
import { main } from "../../src/cli/main";
import { smallAudit } from "../audit/smallAudit";
import { SimulatedWord } from "../word";
import { dossier, world } from "./world";

const kept = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, "../audit/records", `${name}.docx`)));

function scored(sample: string): Uint8Array {
  const word = SimulatedWord.open(dossier(sample));
  word.common.addPart(writeAudit(smallAudit()));
  return word.save();
}

test("copies of one dossier are one dossier of the campaign; another school's stays apart", async () => {
  const { io, said } = world({
    "c/a.docx": kept("meme-poste-leroy"),
    "c/b.docx": scored("d03-defauts-melanges"),
    "c/c.docx": kept("tout-non-verifie"),
    "c/d.docx": scored("d01-dossier-complet"),
    "c/sous/a.docx": kept("meme-poste-bernard"),
  });
  await main(["audit", "c", "--format", "json"], io);
  const { dossiers } = JSON.parse(said.out) as { dossiers: { files: string[]; uai: string | null }[] };
  expect(dossiers.map(({ files }) => files)).toEqual([["a.docx", "c.docx", "sous/a.docx"], ["b.docx"], ["d.docx"]]);
  expect(dossiers.map(({ uai }) => uai)).toEqual([null, "0990562T", "0990417K"]);
});

test("what a copy says amiss is told once", async () => {
  const sheetsAlone = new Uint8Array(readFileSync(resolve(__dirname, "../audit/libreOffice/scored.docx")));
  const { io, said } = world({ "c/a.docx": sheetsAlone, "c/b.docx": sheetsAlone });
  await main(["audit", "c", "--format", "json"], io);
  expect(said.err.match(/a\.docx\u00a0: notation relue dans les fiches visibles/g)).toHaveLength(1);
  expect(JSON.parse(said.out)).toMatchObject({ dossiers: [{ files: ["a.docx", "b.docx"], origin: "sheets" }] });
});

describe("copies are told by their text as well", () => {
  const cells = (...hashes: readonly string[]): ScoredDossier["texts"] =>
    new Map([[1, hashes.map((hash, rank) => `A${rank + 1};T5,etat=${hash}`).join("\n")]]);
  const letters = [..."abcdefghijklmnopqrst"];
  const of = (uai: string | null, texts: ScoredDossier["texts"]): ScoredDossier => ({
    settings: null,
    writtenUai: uai,
    texts,
  });
  const whole = of("0990417K", cells(...letters));

  test.each([
    ["one UAI, a text mostly the same", of("0990417K", cells(...letters.slice(0, 12), ..."ABCDEFGH")), true],
    ["one UAI, a text written anew", of("0990417K", cells(...letters.slice(0, 6), ..."ABCDEFGHIJKLMN")), false],
    ["another UAI, the same text", of("0690002B", cells(...letters)), false],
    ["no UAI, the same text", of(null, cells(...letters)), true],
    ["no UAI, a text partly the same", of(null, cells(...letters.slice(0, 12), ..."ABCDEFGH")), false],
    ["too little text to tell", of("0990417K", cells("a", "b")), false],
  ])("%s", (_name, other, isCopy) => expect(isCopyOf(whole, other)).toBe(isCopy));
});
